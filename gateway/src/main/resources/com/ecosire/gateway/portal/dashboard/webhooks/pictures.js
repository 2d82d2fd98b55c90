import { t } from '../../i18n.js';
import { chart } from '../../parts/chart.js';
import { day } from '../../parts/show.js';

const DAY = 86400000;

/** Days without deliveries are days too. */
function everyDay(perDay) {
  const known = new Map(perDay.map((each) => [each.date, each]));
  const first = Date.parse(perDay[0].date);
  const count = Math.round((Date.now() - first) / DAY) + 1;
  return Array.from({ length: Math.max(count, 1) }, (_, at) => {
    const date = new Date(first + at * DAY).toISOString().slice(0, 10);
    return known.get(date) || { date, delivered: 0, failed: 0 };
  });
}

/** What arrived and what did not, day by day. */
export const deliveryChart = (statistics) =>
  chart({
    label: t('hooks.chart'),
    series: [
      { name: t('hooks.delivered'), colour: 'good' },
      { name: t('hooks.failed'), colour: 'bad' },
    ],
    points: everyDay(statistics.perDay).map((each) => ({
      label: day(each.date),
      values: [each.delivered, each.failed],
    })),
  });
