/**
 * Formulas over unknown answers. Constants are plain numbers and booleans; everything else is a node, made only here and
 * only once, so that two formulas that are written alike are the same object and "does it still depend on this?" is a
 * look at the node. Filling in one variable yields a smaller formula.
 */
export interface Variable {
  /** Order in which variables are filled in. */
  index: number;
  /** How many values it can take. */
  size: number;
}

interface Common {
  id: number;
  /** Variables on which the node depends, rising. */
  support: readonly Variable[];
}

type BoolNode = Common &
  (
    | { kind: 'test'; variable: Variable; outcomes: readonly boolean[] }
    | { kind: 'not'; of: BoolNode }
    | { kind: 'and' | 'or'; of: readonly BoolNode[] }
    | { kind: 'at-least'; of: NumberNode; limit: number }
  );

type NumberNode = Common & { min: number; max: number } & (
    | { kind: 'table'; variable: Variable; outcomes: readonly number[] }
    | { kind: 'sum'; of: readonly NumberNode[]; constant: number }
    | { kind: 'highest'; of: readonly NumberNode[]; constant: number }
    | { kind: 'pick'; condition: BoolNode; yes: NumberFormula; no: NumberFormula }
  );

export type BoolFormula = boolean | BoolNode;
export type NumberFormula = number | NumberNode;
type Formula = BoolFormula | NumberFormula;

export interface Range {
  min: number;
  max: number;
}

export class Formulas {
  readonly #nodes = new Map<string, BoolNode | NumberNode>();
  readonly #filled = new Map<string, Formula>();
  readonly #ranges = new Map<number, Range>();

  /** True for those values of the variable for which `outcomes` says so. */
  test(variable: Variable, outcomes: readonly boolean[]): BoolFormula {
    if (outcomes.every((outcome) => outcome === outcomes[0])) return outcomes[0] ?? false;
    const key = `t${variable.index}:${outcomes.map(Number).join('')}`;
    return this.#bool(key, [variable], { kind: 'test', variable, outcomes });
  }

  /** A number for each value of the variable. */
  table(variable: Variable, outcomes: readonly number[]): NumberFormula {
    if (outcomes.every((outcome) => outcome === outcomes[0])) return outcomes[0] ?? 0;
    const range = { min: Math.min(...outcomes), max: Math.max(...outcomes) };
    return this.#number(`n${variable.index}:${outcomes.join()}`, [variable], range, {
      kind: 'table',
      variable,
      outcomes,
    });
  }

  not(of: BoolFormula): BoolFormula {
    if (typeof of === 'boolean') return !of;
    if (of.kind === 'not') return of.of;
    return this.#bool(`!${of.id}`, of.support, { kind: 'not', of });
  }

  all(of: readonly BoolFormula[]): BoolFormula {
    return this.#join('and', of);
  }

  any(of: readonly BoolFormula[]): BoolFormula {
    return this.#join('or', of);
  }

  sum(of: readonly NumberFormula[]): NumberFormula {
    let constant = 0;
    const nodes: NumberNode[] = [];
    for (const each of of) {
      if (typeof each === 'number') constant += each;
      else if (each.kind === 'sum') {
        constant += each.constant;
        nodes.push(...each.of);
      } else nodes.push(each);
    }
    if (nodes.length === 0) return constant;
    if (nodes.length === 1 && nodes[0] && constant === 0) return nodes[0];
    nodes.sort(byId);
    const range = { min: constant, max: constant };
    for (const node of nodes) {
      range.min += node.min;
      range.max += node.max;
    }
    return this.#number(`+${constant}:${ids(nodes)}`, supportOf(nodes), range, {
      kind: 'sum',
      of: nodes,
      constant,
    });
  }

  /** The highest of them, and at least 0. */
  highest(of: readonly NumberFormula[]): NumberFormula {
    const constants = of.filter((each) => typeof each === 'number');
    const given = of.filter((each) => typeof each !== 'number');
    const constant = Math.max(0, ...constants, ...given.map((node) => node.min));
    const nodes = [...new Set(given)].filter((node) => node.max > constant).sort(byId);
    if (nodes.length === 0) return constant;
    const range = { min: constant, max: Math.max(...nodes.map((node) => node.max)) };
    return this.#number(`^${constant}:${ids(nodes)}`, supportOf(nodes), range, {
      kind: 'highest',
      of: nodes,
      constant,
    });
  }

  pick(condition: BoolFormula, yes: NumberFormula, no: NumberFormula): NumberFormula {
    if (typeof condition === 'boolean') return condition ? yes : no;
    if (yes === no) return yes;
    const ends = [yes, no].map((each) => (typeof each === 'number' ? { min: each, max: each } : each));
    const range = {
      min: Math.min(...ends.map((end) => end.min)),
      max: Math.max(...ends.map((end) => end.max)),
    };
    const support = supportOf([condition, yes, no]);
    return this.#number(`?${condition.id}:${name(yes)}:${name(no)}`, support, range, {
      kind: 'pick',
      condition,
      yes,
      no,
    });
  }

  atLeast(of: NumberFormula, limit: number): BoolFormula {
    if (typeof of === 'number') return of >= limit;
    if (of.kind === 'sum' && of.constant !== 0) return this.atLeast(this.sum(of.of), limit - of.constant);
    if (of.min >= limit) return true;
    if (of.max < limit) return false;
    return this.#bool(`>${of.id}:${limit}`, of.support, { kind: 'at-least', of, limit });
  }

  /** The least and the greatest number that some choice of the unknown answers yields. Exact, not an estimate. */
  range(formula: NumberFormula): Range {
    if (typeof formula === 'number') return { min: formula, max: formula };
    if (formula.kind === 'sum' && formula.constant !== 0) {
      const rest = this.range(this.sum(formula.of));
      return { min: rest.min + formula.constant, max: rest.max + formula.constant };
    }
    const known = this.#ranges.get(formula.id);
    if (known) return known;
    const [variable] = formula.support;
    if (!variable) throw new Error('a formula without variables is a constant');
    const range = { min: Infinity, max: -Infinity };
    for (let value = 0; value < variable.size; value += 1) {
      const part = this.range(this.fill(formula, variable, value));
      range.min = Math.min(range.min, part.min);
      range.max = Math.max(range.max, part.max);
    }
    this.#ranges.set(formula.id, range);
    return range;
  }

  /** True where the formula holds whatever the unknown answers are. */
  always(formula: BoolFormula): boolean {
    return this.range(this.pick(formula, 1, 0)).min === 1;
  }

  /** True where some choice of the unknown answers makes the formulas differ. */
  canDiffer(formulas: readonly NumberFormula[], refuted = new Set<string>()): boolean {
    if (formulas.every((formula) => formula === formulas[0])) return false;
    const [variable] = supportOf(formulas);
    if (!variable) return true;
    const key = formulas.map(name).join();
    if (refuted.has(key)) return false;
    for (let value = 0; value < variable.size; value += 1) {
      const filled = formulas.map((formula) => this.fill(formula, variable, value));
      if (this.canDiffer(filled, refuted)) return true;
    }
    refuted.add(key);
    return false;
  }

  /** The formula with one variable known. */
  fill(formula: NumberFormula, variable: Variable, value: number): NumberFormula {
    return typeof formula === 'number' ? formula : (this.#fill(formula, variable, value) as NumberFormula);
  }

  #fill(formula: Formula, variable: Variable, value: number): Formula {
    if (typeof formula !== 'object' || !formula.support.includes(variable)) return formula;
    const key = `${formula.id}:${variable.index}:${value}`;
    const known = this.#filled.get(key);
    if (known !== undefined) return known;
    const filled = this.#filledNode(formula, variable, value);
    this.#filled.set(key, filled);
    return filled;
  }

  #filledNode(node: BoolNode | NumberNode, variable: Variable, value: number): Formula {
    const bool = (each: BoolFormula): BoolFormula => this.#fill(each, variable, value) as BoolFormula;
    const number = (each: NumberFormula): NumberFormula => this.#fill(each, variable, value) as NumberFormula;
    switch (node.kind) {
      case 'test':
      case 'table':
        return node.outcomes[value] ?? false;
      case 'not':
        return this.not(bool(node.of));
      case 'and':
      case 'or':
        return this.#join(node.kind, node.of.map(bool));
      case 'at-least':
        return this.atLeast(number(node.of), node.limit);
      case 'sum':
        return this.sum([node.constant, ...node.of.map(number)]);
      case 'highest':
        return this.highest([node.constant, ...node.of.map(number)]);
      case 'pick':
        return this.pick(bool(node.condition), number(node.yes), number(node.no));
    }
  }

  #join(kind: 'and' | 'or', of: readonly BoolFormula[]): BoolFormula {
    const deciding = kind === 'or';
    if (of.includes(deciding)) return deciding;
    const given = of.filter((each) => typeof each !== 'boolean');
    const nodes = [...new Set(given.flatMap((each) => (each.kind === kind ? each.of : [each])))].sort(byId);
    if (nodes.length === 0) return !deciding;
    if (nodes.length === 1 && nodes[0]) return nodes[0];
    return this.#bool(`${kind}${ids(nodes)}`, supportOf(nodes), { kind, of: nodes });
  }

  #bool(key: string, support: readonly Variable[], parts: object): BoolNode {
    return this.#node(key, () => ({ id: this.#nodes.size, support, ...parts }) as BoolNode);
  }

  #number(key: string, support: readonly Variable[], range: Range, parts: object): NumberNode {
    return this.#node(key, () => ({ id: this.#nodes.size, support, ...range, ...parts }) as NumberNode);
  }

  #node<Node extends BoolNode | NumberNode>(key: string, make: () => Node): Node {
    const known = this.#nodes.get(key);
    if (known) return known as Node;
    const node = make();
    this.#nodes.set(key, node);
    return node;
  }
}

function byId(a: Common, b: Common): number {
  return a.id - b.id;
}

function ids(nodes: readonly Common[]): string {
  return nodes.map((node) => node.id).join();
}

/** Tells a constant from a node with the same number. */
function name(formula: NumberFormula): string {
  return typeof formula === 'number' ? `=${formula}` : String(formula.id);
}

function supportOf(formulas: readonly Formula[]): Variable[] {
  const variables = new Set(formulas.flatMap((each) => (typeof each === 'object' ? each.support : [])));
  return [...variables].sort((a, b) => a.index - b.index);
}
