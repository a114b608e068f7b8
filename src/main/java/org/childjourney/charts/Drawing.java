package org.childjourney.charts;

import java.util.Locale;

/** A drawing that is put together stroke by stroke. */
final class Drawing {

    static final String INK = "#0b0c0c";

    static final String QUIET = "#505a5f";

    static final String FAINT = "#b1b4b6";

    static final String BLUE = "#1d70b8";

    private static final String LETTERS = "Atkinson Hyperlegible, Liberation Sans, Arial, sans-serif";

    /** How wide a letter is on average, as a part of its size. */
    private static final double LETTER = 0.5;

    private final StringBuilder svg = new StringBuilder();

    private final int width;

    private final int height;

    private final String words;

    Drawing(int width, int height, String words) {
        this.width = width;
        this.height = height;
        this.words = words;
    }

    /** Where a text is held. */
    enum Anchor {

        START, MIDDLE, END

    }

    Drawing line(double x1, double y1, double x2, double y2, String colour, double wide) {
        return line(x1, y1, x2, y2, colour, wide, "");
    }

    /**
     * A line.
     * @param dashes lengths of strokes and gaps, or nothing
     */
    Drawing line(double x1, double y1, double x2, double y2, String colour, double wide, String dashes) {
        this.svg.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
            .formatted(number(x1), number(y1), number(x2), number(y2), colour, number(wide), dashed(dashes)));
        return this;
    }

    Drawing path(String path, String colour, double wide, String dashes) {
        this.svg.append("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"%s/>"
            .formatted(path, colour, number(wide), dashed(dashes)));
        return this;
    }

    private static String dashed(String dashes) {
        return dashes.isEmpty() ? "" : " stroke-dasharray=\"%s\"".formatted(dashes);
    }

    Drawing rectangle(double x, double y, double wide, double high, String fill, String stroke) {
        this.svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\"/>"
            .formatted(number(x), number(y), number(Math.max(0, wide)), number(high), fill, stroke));
        return this;
    }

    /** A mark whose shape says to which line it belongs. */
    Drawing mark(int shape, double x, double y, String colour) {
        this.svg.append(switch (Math.floorMod(shape, 4)) {
            case 0 -> "<circle cx=\"%s\" cy=\"%s\" r=\"4\" fill=\"%s\"/>".formatted(number(x), number(y), colour);
            case 1 ->
                "<rect x=\"%s\" y=\"%s\" width=\"7\" height=\"7\" fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"2\"/>"
                    .formatted(number(x - 3.5), number(y - 3.5), colour);
            case 2 -> "<path d=\"M%s %sl5 8.5h-10z\" fill=\"%s\"/>".formatted(number(x), number(y - 5.5), colour);
            default ->
                "<path d=\"M%s %sl5.5 5.5l-5.5 5.5l-5.5 -5.5z\" fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"2\"/>"
                    .formatted(number(x), number(y - 5.5), colour);
        });
        return this;
    }

    Drawing text(double x, double y, String text, Anchor anchor) {
        return text(x, y, text, anchor, 13, INK, false);
    }

    Drawing text(double x, double y, String text, Anchor anchor, int size, String colour, boolean bold) {
        this.svg.append(
                "<text x=\"%s\" y=\"%s\" font-family=\"%s\" font-size=\"%d\"%s fill=\"%s\" text-anchor=\"%s\">%s</text>"
                    .formatted(number(x), number(y), LETTERS, size, bold ? " font-weight=\"700\"" : "", colour,
                            anchor.name().toLowerCase(Locale.ROOT), escaped(text)));
        return this;
    }

    /** Says in the middle of the drawing that there is nothing to draw. */
    Drawing nothing(double x, double y) {
        return text(x, y, "no cases in this period", Anchor.MIDDLE, 14, QUIET, false);
    }

    /** About how wide a text becomes. */
    static double width(String text, int size) {
        return text.length() * size * LETTER;
    }

    /** The text, shortened to what fits. */
    static String fitting(String text, double width, int size) {
        var letters = (int) (width / (size * LETTER));
        return (text.length() <= letters) ? text : text.substring(0, Math.max(1, letters - 1)).strip() + "…";
    }

    String svg() {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" "
                + "aria-label=\"%s\">%s</svg>")
            .formatted(this.width, this.height, this.width, this.height, escaped(this.words), this.svg);
    }

    static String number(double number) {
        var rounded = Math.round(number * 10) / 10.0;
        return (rounded == Math.rint(rounded)) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replaceAll("\\p{Cntrl}", " ");
    }

}
