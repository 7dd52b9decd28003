import type { z } from 'zod';
import { bundles } from './bundles.ts';
import { compare } from './compare.ts';
import { content } from './content.ts';
import { criteria } from './criteria.ts';
import { consultation } from './consultation.ts';
import { exporting } from './exporting.ts';
import { handout } from './handout.ts';
import { host } from './host.ts';
import { letterhead } from './letterhead.ts';
import { narrow } from './narrow.ts';
import { packs } from './packs.ts';
import { ranges } from './ranges.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { workup } from './workup.ts';

/** Every call that exists. Names are `area.verb`; one file per area. */
export const contract = {
  ...search,
  ...content,
  ...compare,
  ...narrow,
  ...workup,
  ...criteria,
  ...handout,
  ...exporting,
  ...consultation,
  ...packs,
  ...settings,
  ...ranges,
  ...letterhead,
  ...bundles,
  ...host,
};

export type Contract = typeof contract;
export type ChannelName = keyof Contract;
export type Input<Name extends ChannelName> = z.input<Contract[Name]['input']>;
export type ParsedInput<Name extends ChannelName> = z.output<Contract[Name]['input']>;
export type Output<Name extends ChannelName> = z.output<Contract[Name]['output']>;

/** What answers a call. It may throw a `CallError`; anything else that it throws is a fault of the program. */
export type Handler<Name extends ChannelName> = (
  input: ParsedInput<Name>,
) => Output<Name> | Promise<Output<Name>>;
export type Handlers = { [Name in ChannelName]: Handler<Name> };
