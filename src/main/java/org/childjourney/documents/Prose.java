package org.childjourney.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody wrote, in paragraphs and lists.
 *
 * @param parts in their order
 */
public record Prose(List<Part> parts) {

    /**
     * A paragraph or a list.
     *
     * @param words the paragraph, null for a list
     * @param entries the entries of a list, none for a paragraph
     */
    public record Part(String words, List<String> entries) {

        /** Whether it is a list. */
        public boolean isList() {
            return this.words == null;
        }

    }

    /** Whether nothing was written. */
    public boolean isEmpty() {
        return this.parts.isEmpty();
    }

    /** Reads what was typed into a box; null is nothing. */
    public static Prose of(String typed) {
        var parts = new ArrayList<Part>();
        var paragraph = new ArrayList<String>();
        var list = new ArrayList<String>();
        for (var line : ((typed != null) ? typed : "").lines().map(String::strip).toList()) {
            if (line.startsWith("- ") || line.startsWith("• ") || line.startsWith("* ")) {
                close(paragraph, parts);
                list.add(line.substring(2).strip());
            }
            else if (line.isEmpty()) {
                close(paragraph, parts);
                closeList(list, parts);
            }
            else {
                closeList(list, parts);
                paragraph.add(line);
            }
        }
        close(paragraph, parts);
        closeList(list, parts);
        return new Prose(List.copyOf(parts));
    }

    private static void close(List<String> lines, List<Part> parts) {
        if (!lines.isEmpty()) {
            parts.add(new Part(String.join(" ", lines), List.of()));
            lines.clear();
        }
    }

    private static void closeList(List<String> entries, List<Part> parts) {
        if (!entries.isEmpty()) {
            parts.add(new Part(null, List.copyOf(entries)));
            entries.clear();
        }
    }

}
