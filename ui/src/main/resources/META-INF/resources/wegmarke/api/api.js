// Shows the OpenAPI description as a page: every operation with its parameters and the fields of its answer.
const element = (name, text, ...children) => {
  const created = document.createElement(name);
  if (text) created.textContent = text;
  created.append(...children);
  return created;
};

const table = (operation, caption, heads, rows) => {
  const head = element('tr', '', ...heads.map((text) => {
    const cell = element('th', text);
    cell.scope = 'col';
    return cell;
  }));
  const body = rows.map((cells) => element('tr', '', ...cells.map((text) => element('td', text))));
  const made = element('table', '', element('caption', caption), element('thead', '', head), element('tbody', '', ...body));
  const scroll = element('div', '', made);
  scroll.className = 'scroll';
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'region');
  scroll.setAttribute('aria-label', `${caption}: ${operation}`);
  return scroll;
};

const typeOf = (schema) => {
  if (!schema) return '';
  if (schema.$ref) return schema.$ref.split('/').pop();
  if (schema.type === 'array') return typeOf(schema.items) + '[]';
  if (schema.enum) return schema.enum.join(' | ');
  return [schema.type, schema.format].filter(Boolean).join(', ');
};

const fieldsOf = (description, schema) => {
  const resolved = schema?.$ref ? description.components.schemas[schema.$ref.split('/').pop()]
    : schema?.items?.$ref ? description.components.schemas[schema.items.$ref.split('/').pop()] : schema;
  return Object.entries(resolved?.properties ?? {});
};

const operation = (description, path, method, details) => {
  const name = `${method.toUpperCase()} ${path}`;
  const heading = element('h2', '', element('code', name));
  const section = element('section', '', heading, element('p', [details.summary, details.description].filter(Boolean).join('. ')));
  if (details.parameters?.length) {
    section.append(table(name, 'Parameter', ['Name', 'Wo', 'Bedeutung', 'Beispiel'], details.parameters.map((parameter) => [
      parameter.name, parameter.in === 'path' ? 'Pfad' : 'Abfrage', parameter.description ?? '',
      String(parameter.example ?? parameter.schema?.default ?? '')])));
  }
  const answer = Object.values(details.responses?.['200']?.content ?? {})[0]?.schema;
  const fields = fieldsOf(description, answer);
  if (fields.length) {
    section.append(table(name, 'Antwort', ['Feld', 'Art', 'Beispiel'], fields.map(([name, schema]) => [
      name, typeOf(schema), schema.example === undefined ? '' : JSON.stringify(schema.example)])));
  }
  return section;
};

const lead = document.getElementById('lead');
try {
  const description = await (await fetch('/api/v1/openapi.json')).json();
  lead.textContent = description.info.description;
  const operations = document.getElementById('operations');
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, details] of Object.entries(methods)) operations.append(operation(description, path, method, details));
  }
} catch {
  lead.textContent = 'Die Beschreibung ist gerade nicht erreichbar. Bitte laden Sie die Seite neu.';
}
