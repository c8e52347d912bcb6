import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { actData } from '../contract/acts.ts';
import { exportKinds, newLinkRequest, newRoomRequest } from '../contract/api.ts';
import { demoRequest } from '../contract/api-demo.ts';
import { apiWords } from '../contract/words/api.en.ts';

type Json = { readonly [key: string]: unknown };

const schemaOf = (schema: z.ZodType): Json => z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
const json = (schema: Json): Json => ({ 'application/json': { schema } });
const answer = (description: string, schema?: Json): Json => ({
  description,
  ...(schema ? { content: json(schema) } : {}),
});

const linkSchema: Json = {
  type: 'object',
  required: ['seat', 'name', 'token'],
  properties: { seat: { type: 'string' }, name: { type: 'string' }, token: { type: 'string' } },
};
const problemSchema: Json = {
  type: 'object',
  required: ['error', 'message'],
  properties: {
    error: {
      enum: ['refused', 'malformed', 'invalid', 'unauthorised', 'not_found', 'too_large', 'too_many', 'unavailable'],
    },
    message: { type: 'string' },
    refused: { type: 'object' },
    fields: { type: 'array', items: { type: 'object' } },
  },
};
const problems = (...statuses: readonly (keyof typeof apiWords.statuses)[]): Json =>
  Object.fromEntries(statuses.map((status) => [status, answer(apiWords.statuses[status], problemSchema)]));

/** One schema an act: its id, its type, and exactly the data of that type. */
function actSchemas(): readonly Json[] {
  return Object.entries(actData).map(([type, data]) => {
    const { $schema: _version, properties, required, ...rest } = schemaOf(data);
    return {
      title: type,
      ...rest,
      required: ['id', 'type', ...(Array.isArray(required) ? required : [])],
      properties: {
        id: { type: 'string', pattern: '^[\\w-]{8,64}$' },
        type: { const: type },
        ...(typeof properties === 'object' ? properties : {}),
      },
    };
  });
}

const room = { name: 'room', in: 'path', required: true, schema: { type: 'string' } } as const;
const seat = [{ seatToken: [] }] as const;

/** The interface as OpenAPI 3.1, made from the same schemas that check the requests. */
export function openApi(): Json {
  const { summaries } = apiWords;
  const page = { type: 'object', required: ['sequence', 'link', 'view', 'next', 'now'] };
  const receipt = {
    type: 'object',
    required: ['act', 'sequence'],
    properties: { act: { type: 'string' }, sequence: { type: 'integer' } },
  };
  const made = {
    type: 'object',
    required: ['room', 'you', 'others'],
    properties: { room: { type: 'string' }, you: linkSchema, others: { type: 'array', items: linkSchema } },
  };
  const read = (summary: string, description: string, more: Json = {}): Json => ({
    get: {
      summary,
      security: seat,
      parameters: [room, ...(Array.isArray(more['parameters']) ? more['parameters'] : [])],
      responses: { 200: more['answer'] ?? answer(description), ...problems(401) },
    },
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version: packageJson.version,
      description: apiWords.about,
      license: { name: 'Apache-2.0' },
    },
    components: { securitySchemes: { seatToken: { type: 'http', scheme: 'bearer', description: apiWords.token } } },
    paths: {
      '/api/rooms': {
        post: {
          summary: summaries.newRoom,
          requestBody: { required: true, content: json(schemaOf(newRoomRequest)) },
          responses: { 201: answer(apiWords.madeRoom, made), ...problems(400, 409, 413, 422, 429) },
        },
      },
      '/api/rooms/{room}/view': read(summaries.view, apiWords.page, { answer: answer(apiWords.page, page) }),
      '/api/rooms/{room}/acts': {
        post: {
          summary: summaries.act,
          security: seat,
          parameters: [room],
          requestBody: { required: true, content: json({ oneOf: actSchemas() }) },
          responses: { 200: answer(apiWords.receipt, receipt), ...problems(400, 401, 409, 413, 422, 429) },
        },
      },
      '/api/rooms/{room}/stream': read(summaries.stream, apiWords.stream, {
        parameters: [
          { name: 'Last-Event-ID', in: 'header', schema: { type: 'integer' } },
          { name: 'changes', in: 'query', schema: { enum: ['patch'] } },
        ],
      }),
      '/api/rooms/{room}/record': read(summaries.record, apiWords.record),
      '/api/rooms/{room}/export': read(summaries.export, apiWords.exported, {
        parameters: [{ name: 'kind', in: 'query', schema: { enum: exportKinds, default: 'agreement' } }],
      }),
      '/api/rooms/{room}/link': {
        post: {
          summary: summaries.link,
          security: seat,
          parameters: [room],
          requestBody: { required: true, content: json(schemaOf(newLinkRequest)) },
          responses: { 200: answer(apiWords.link), ...problems(400, 401, 409, 413, 422) },
        },
        delete: {
          summary: summaries.endLink,
          security: seat,
          parameters: [room],
          responses: { 204: answer(apiWords.gone), ...problems(401, 409) },
        },
      },
      '/api/rooms/{room}/attendants/{attendant}/link': {
        post: {
          summary: summaries.attendantLink,
          security: seat,
          parameters: [room, { name: 'attendant', in: 'path', required: true, schema: { type: 'string' } }],
          requestBody: { required: true, content: json(schemaOf(newLinkRequest)) },
          responses: { 200: answer(apiWords.link), ...problems(400, 401, 409, 413, 422) },
        },
      },
      '/api/rooms/{room}/relay/{seat}/link': {
        post: {
          summary: summaries.afarLink,
          security: seat,
          parameters: [room, { name: 'seat', in: 'path', required: true, schema: { type: 'string' } }],
          requestBody: { required: true, content: json(schemaOf(newLinkRequest)) },
          responses: { 200: answer(apiWords.link), ...problems(400, 401, 409, 413, 422) },
        },
      },
      '/api/help-lines': { get: { summary: summaries.helpLines, responses: { 200: answer(apiWords.helpLines) } } },
      '/api/demo': {
        get: { summary: summaries.demoList, responses: { 200: answer(apiWords.demoList), ...problems(404) } },
        post: {
          summary: summaries.demoOpen,
          requestBody: { required: true, content: json(schemaOf(demoRequest)) },
          responses: { 201: answer(apiWords.demoOpened), ...problems(400, 404, 413, 422, 429) },
        },
      },
      '/api/health': { get: { summary: summaries.health, responses: { 200: answer(apiWords.ok) } } },
      '/api/ready': { get: { summary: summaries.ready, responses: { 200: answer(apiWords.ok), ...problems(503) } } },
    },
  };
}
