/**
 * react-aria puts a style element into the page unless one with this id is there. Our Content-Security-Policy refuses
 * style elements, and `base.css` already holds the rule, so an inert element takes the place.
 */
const id = 'react-aria-pressable-style';
if (!document.getElementById(id)) {
  const place = document.createElement('template');
  place.id = id;
  document.head.append(place);
}
