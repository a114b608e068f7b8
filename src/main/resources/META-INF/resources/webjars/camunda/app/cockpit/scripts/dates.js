// Cockpit lays down its own order of dates and asks no configuration; ours is laid over it before the application begins.
import { dateFormat } from '../../../lib/child-journey/british.js';

window.angular.module('cam.cockpit.custom').config(['camDateFormatProvider', (provider) => {
  Object.entries(dateFormat).forEach(([variant, format]) => provider.setDateFormat(format, variant));
}]);

export default [];
