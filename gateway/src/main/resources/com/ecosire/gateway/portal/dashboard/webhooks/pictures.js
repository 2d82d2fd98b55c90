import { t } from '../../i18n.js';
import { chart } from '../../parts/chart.js';
import { DAY, everyPeriod } from '../../parts/periods.js';
import { day } from '../../parts/show.js';

const LEAST = 14;

/** What arrived and what did not, day by day. */
export const deliveryChart = (statistics) =>
  chart({
    label: t('chart.deliveries'),
    series: [
      { name: t('word.delivered'), colour: 'good' },
      { name: t('word.failed'), colour: 'bad' },
    ],
    points: everyPeriod(statistics.perDay, 'date', {
      step: DAY,
      least: LEAST,
      blank: { delivered: 0, failed: 0 },
    }).map((each) => ({ label: day(each.date), values: [each.delivered, each.failed] })),
  });
