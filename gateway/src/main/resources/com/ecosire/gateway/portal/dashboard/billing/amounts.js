// Amounts as people write them, and as the API takes them.
import { line } from '../../parts/input.js';
import { faultAt } from '../../parts/problem.js';
import { digits } from '../../parts/show.js';

/** A field for an amount in a currency's own units, such as 12.50. */
export function amountLine(told) {
  const field = line({ ...told, type: 'number', inputmode: 'decimal' });
  field.control.step = 'any';
  return field;
}

/** What the API takes of it: minor units. What is wrong with it is told at its field. */
export function minor(amount, currency, name = 'amount') {
  if (!/^[a-z]{3}$/i.test(currency)) {
    throw faultAt('currency', 'no_currency');
  }
  const parts = amount * 10 ** digits(currency);
  if (Math.abs(parts - Math.round(parts)) > 1e-6) {
    throw faultAt(name, 'too_fine');
  }
  return Math.round(parts);
}
