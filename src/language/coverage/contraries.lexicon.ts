import { stem } from '../text/index.ts';

/**
 * Words that turn a statement round when one stands where the other stood: opposites, neighbours on a scale, the other
 * party of the same dealing. Compared by stem, so one form stands for all.
 */
const GROUPS = `accept:refuse,reject,decline,dispute,contest allow:forbid,ban,prohibit,refuse approve:reject,forbid,object agree:disagree,refuse,object,oppose
  admit:deny,dispute confirm:deny,dispute welcome:resent,reject support:oppose,object,against praise:blame,criticise,complain thank:blame,complain trust:distrust,doubt,suspect
  believe:doubt,disbelieve know:guess,suspect,wonder,doubt,assume sure:unsure,doubt,maybe,perhaps,possibly,unclear certain:uncertain,maybe,unsure,possibly prove:suspect,assume,guess
  like:dislike,hate,mind,resent love:hate,dislike enjoy:hate,dislike,dread glad:sorry,upset,angry,sad happy:unhappy,upset,angry,sad content:angry,unhappy grateful:angry,resent,ungrateful
  calm:angry,upset,furious kind:rude,unkind,cruel polite:rude friendly:rude,hostile helpful:useless,unhelpful good:bad,poor,terrible well:badly,poorly fine:bad,broken,hurt perfect:poor,useless,broken
  great:awful,terrible,poor lovely:awful,terrible fair:unfair right:wrong true:false correct:wrong,incorrect honest:dishonest,lie safe:unsafe,dangerous clean:dirty tidy:messy,dirty
  whole:half,part,broken all:half,some,most,part,none every:some,most,half,no both:one,neither,either everything:something,nothing,part everyone:someone,nobody,most always:sometimes,never,rarely,often,usually,once
  never:sometimes,once,always,often,rarely often:rarely,seldom,never daily:weekly,monthly,yearly weekly:monthly,daily,yearly,fortnightly monthly:yearly,weekly,daily,annual yearly:monthly,weekly
  day:night,week,month,year hour:day,minute,week week:month,year,day,fortnight month:year,week,day minute:hour,second morning:evening,afternoon,night evening:morning,afternoon noon:midnight
  early:late earlier:later before:after,since first:last,second,third next:last,previous beginning:end start:end,finish,stop begin:end,finish,stop open:close,shut,closed
  now:later,eventually,someday immediately:later,eventually today:tomorrow,yesterday,later soon:later temporary:permanent,good trial:permanent old:new,young,fresh
  increase:decrease,reduce,cut,fall,lower raise:lower,cut,reduce,drop rise:fall,drop,decrease up:down grow:shrink,fall gain:lose,loss win:lose more:less,fewer higher:lower bigger:smaller larger:smaller longer:shorter
  better:worse best:worst most:least,few,some many:few,several few:many,most,several minimum:maximum least:most above:below over:under double:half,single extra:less heavy:light cheap:dear,expensive dearer:cheaper
  buy:sell,rent,borrow sell:buy,keep,give give:take,keep,get,receive lend:borrow,give,keep borrow:steal,lend,buy pay:owe,charge,receive,get,refuse owe:pay,own earn:pay,lose send:receive,fetch,keep bring:take,fetch,collect
  keep:lose,drop,sell,return,remove,give,cancel,leave return:keep refund:voucher,credit,charge,keep voucher:cash,money,refund cash:card,voucher credit:debit,cash,refund gift:loan,purchase donate:sell,lend,steal loan:gift
  hire:fire,sack sack:keep,hire stay:leave,go,quit leave:stay,keep,remain,return come:go,leave arrive:leave,depart join:leave,quit continue:stop,end,quit resume:stop extend:shorten,end cancel:keep,pause,confirm,postpone
  pause:cancel,end repair:replace,break fix:replace,break,ignore replace:repair,keep mend:break add:remove,drop,subtract include:exclude,omit build:demolish,remove plant:remove,cut save:spend,waste,lose find:lose,miss
  remember:forget ask:tell,demand,order,refuse request:demand,order demand:hope,wish,suggest,ask,offer,prefer insist:hope,prefer,suggest,wish,ask need:wish,prefer,like,hope,could want:refuse,hate,hope,wonder must:might,may,could,should,would
  will:might,may,could,would shall:may,might require:suggest,prefer,allow offer:demand,ask,refuse,request suggest:demand,insist propose:demand,reject refuse:agree,accept,will promise:refuse,hope,hint,suggest
  threaten:suggest,offer,hint warn:threaten,promise tell:ask,hide say:write,deny,think write:say,phone,call,speak phone:mail,email,write,text call:mail,email,text,write text:call,ring ring:text,write,email email:phone,ring,call
  public:private,secret written:oral,verbal,spoken official:unofficial,informal signed:unsigned,verbal together:apart,separately,alone alone:together joint:separate,sole own:rent,borrow,share shared:private,own,sole
  mother:father,daughter,son,sister father:mother,son,brother husband:wife,son,brother wife:husband,sister,mother son:daughter,father,brother daughter:son,mother,sister brother:sister,father,son sister:brother aunt:uncle
  tenant:landlord buyer:seller boss:colleague,worker,employee,staff teacher:pupil,student,parent doctor:patient,nurse driver:passenger,owner client:supplier,lawyer customer:shop,dealer owner:tenant,user
  parent:child upstairs:downstairs,below upper:lower front:back,rear,side left:right inside:outside,out indoors:outdoors north:south east:west near:far top:bottom high:low long:short wide:narrow
  warm:cold hot:cold dry:wet full:empty,half partial fast:slow quick:slow,late easy:hard,difficult simple:difficult,complicated possible:impossible able:unable healthy:ill,sick alive:dead hurt:fine,unhurt,healthy
  light:dark,heavy loud:quiet quiet:loud,noisy strong:weak strict:lenient,flexible fixed:flexible,open firm:flexible,open binding:voluntary voluntary:compulsory,forced optional:mandatory,required free:paid,charged,dear
  deliberate:accidental,mistake purpose:accident,mistake accident:purpose,deliberate,intent mistake:purpose,deliberate,intent fault:credit,innocent guilty:innocent blame:thank,excuse,forgive,praise sue:settle,forgive forgive:blame,sue
  cause:result,prevent because:despite,although unless:if without:with except:including despite:because only:also,even,too even:only just:also instead:also,plus either:both or:and nor:or
  finished:unfinished,started done:undone,pending complete:incomplete,partial known:unknown visible:hidden present:absent,missing missing:found,present enough:insufficient,little lot:little plenty:little,few
  apologise:blame,accuse,demand apology:money,compensation,refund,blame compensation:apology repayment:gift proof:suspicion,guess evidence:rumour,guess fact:rumour,opinion plan:idea,accident
  personal:general,professional formal:informal internal:external local:foreign senior:junior professional:amateur adult:child,kid boy:girl man:woman
  cut:raise,keep,grow lock:open,unlock block:open,clear,allow protect:harm,damage help:hinder,harm,ignore notice:ignore,overlook ignore:notice,answer answer:ignore,ask reply:ask,ignore listen:ignore,talk
  appreciate:resent,mind,dislike respect:insult,despise rely:distrust encourage:discourage,forbid prefer:dislike,hate,avoid choose:refuse,get enter:leave,exit attend:miss,skip visit:leave,avoid catch:miss
  cancelled:held,confirmed late:early,punctual,time punctual:late delayed:early,punctual postpone:hold,advance urgent:wait,later hurry:wait,slow patient:impatient,urgent`;

const CONTRARY = (() => {
  const out = new Set<string>();
  for (const group of GROUPS.trim().split(/\s+/)) {
    const [one = '', rest = ''] = group.split(':');
    for (const other of rest.split(',')) out.add(`${stem(one)} ${stem(other)}`).add(`${stem(other)} ${stem(one)}`);
  }
  return out;
})();

/** Whether two stems turn a statement round when one stands for the other. */
export function contrary(one: string, two: string): boolean {
  return CONTRARY.has(`${one} ${two}`);
}
