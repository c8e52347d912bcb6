const PAIRS =
  "dont:don't,doesnt:doesn't,didnt:didn't,isnt:isn't,arent:aren't,wasnt:wasn't,werent:weren't,cant:can't,cannot:can't,couldnt:couldn't," +
  "wouldnt:wouldn't,shouldnt:shouldn't,wont:won't,havent:haven't,hasnt:hasn't,hadnt:hadn't,aint:ain't,mustnt:mustn't,neednt:needn't," +
  "thats:that's,whats:what's,theres:there's,heres:here's,hes:he's,shes:she's,im:i'm,ive:i've,id:i'd,youre:you're,youve:you've,youd:you'd,youll:you'll," +
  "theyre:they're,theyve:they've,weve:we've,lets:let's,itll:it'll,thatll:that'll,wouldve:would've,couldve:could've,shouldve:should've," +
  "u:you,ur:your,r:are,ya:you,yous:you,thru:through,tho:though,altho:although,cos:because,cuz:because,coz:because,bc:because,'cause:because," +
  'yh:yeah,yea:yeah,yeh:yeah,yeahh:yeah,ye:yeah,yess:yes,yup:yep,nah:no,naw:no,nope:no,nop:no,noo:no,okay:ok,okey:ok,k:ok,kk:ok,oke:ok,' +
  'thx:thanks,ty:thanks,thankyou:thanks,pls:please,plz:please,ppl:people,abt:about,bout:about,w:with,wid:with,dat:that,tht:that,da:the,teh:the,' +
  'rite:right,rigth:right,rihgt:right,righ:right,riht:right,rght:right,exacty:exactly,exactley:exactly,exacly:exactly,exaclty:exactly,excatly:exactly,' +
  'definately:definitely,definitly:definitely,defo:definitely,def:definitely,deffo:definitely,absolutly:absolutely,absolutley:absolutely,' +
  'probly:probably,prolly:probably,prob:probably,probs:probably,basicly:basically,litteraly:literally,realy:really,acurate:accurate,' +
  'corect:correct,corrrect:correct,agred:agreed,beleive:believe,recieve:receive,becuase:because,becouse:because,wich:which,wat:what,wot:what,' +
  'sumthing:something,sth:something,nothin:nothing,nuthin:nothing,somethin:something,nowt:nothing,owt:anything,summat:something,' +
  'kinda:kinda,sorta:sorta,gonna:gonna,wanna:wanna,gotta:gotta,dunno:dunno,idk:idk,mebbe:maybe,mabye:maybe,perhpas:perhaps,' +
  "nd:and,n:and,an':and,em:them,'em:them,og:of,yer:your,yore:your,thier:their,ther:there,happend:happened,happned:happened,2:2";

/** Chat, typing and dialect spellings → the usual spelling, lower case. */
export const SPELLING: ReadonlyMap<string, string> = new Map(
  PAIRS.split(',').map((pair) => {
    const at = pair.indexOf(':');
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  }),
);
