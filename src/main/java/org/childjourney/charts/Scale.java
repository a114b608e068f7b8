package org.childjourney.charts;

/**
 * From 0 to a round number above everything that is drawn.
 *
 * @param top the round number
 * @param step the distance of the lines between
 */
record Scale(double top, double step) {

    private static final int MOST_LINES = 4;

    static Scale upTo(double most) {
        if (most <= 0) {
            return new Scale(1, 1);
        }
        var size = Math.pow(10, Math.floor(Math.log10(most / MOST_LINES)));
        for (var factor : new double[] { 1, 2, 2.5, 5, 10 }) {
            var step = factor * size;
            if (step * MOST_LINES >= most && (step >= 1 || most < 1)) {
                return new Scale(Math.round(Math.ceil(most / step) * step * 1000) / 1000.0, step);
            }
        }
        return new Scale(Math.ceil(most), 1);
    }

    /** How far up a value is, as a part of the whole. */
    double part(double value) {
        return Math.max(0, Math.min(1, value / this.top));
    }

}
