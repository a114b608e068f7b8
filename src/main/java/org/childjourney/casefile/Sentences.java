package org.childjourney.casefile;

import java.util.Collection;
import java.util.List;

/** How what is recorded is put into words. */
public final class Sentences {

    private Sentences() {
    }

    /** With a capital letter. */
    public static String begin(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Within a sentence: "schools", but "A&E" and "GP". */
    public static String within(String label) {
        return (label.length() > 1 && Character.isLowerCase(label.charAt(1)))
                ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    /** Ended with a full stop, where nothing ends it yet. */
    public static String end(String words) {
        var said = words.strip();
        return (said.endsWith(".") || said.endsWith("!") || said.endsWith("?")) ? said : said + ".";
    }

    /** "police, health and education". */
    public static String list(Collection<String> things) {
        var said = List.copyOf(things);
        var last = said.size() - 1;
        return (last < 1) ? String.join("", said) : String.join(", ", said.subList(0, last)) + " and " + said.get(last);
    }

}
