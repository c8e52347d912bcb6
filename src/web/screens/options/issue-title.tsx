/** A title such as "Price (EUR per 1000 trays)" as its name and what it is counted in; `unit` is empty without brackets. */
export function splitTitle(title: string): { readonly name: string; readonly unit: string } {
  const [, name, unit] = /^(.+?)\s*\(([^()]+)\)\s*$/u.exec(title) ?? [];
  return { name: name ?? title, unit: unit ?? '' };
}

/** The name of an issue with its unit in small. */
export function IssueTitle({ title }: { readonly title: string }) {
  const { name, unit } = splitTitle(title);
  return (
    <>
      <b>{name}</b>
      {unit === '' ? null : (
        <>
          {' '}
          <span className="unit">{unit}</span>
        </>
      )}
    </>
  );
}
