package org.childjourney.referral;

import java.util.Collection;
import java.util.List;

/** How the chronology puts things into words. */
final class Sentences {

    private Sentences() {
    }

    /** With a capital letter. */
    static String begin(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Ended with a full stop. */
    static String end(String words) {
        var said = words.strip();
        return (said.endsWith(".") || said.endsWith("!") || said.endsWith("?")) ? said : said + ".";
    }

    /** "police, health and education". */
    static String all(Collection<String> things) {
        var said = List.copyOf(things);
        if (said.size() < 2) {
            return String.join("", said);
        }
        return String.join(", ", said.subList(0, said.size() - 1)) + " and " + said.get(said.size() - 1);
    }

    /** A partner as people say it. */
    static String partner(String group) {
        return switch (group) {
            case "partner-adults" -> "adult services";
            case "partner-domestic-abuse" -> "domestic abuse services";
            default -> group.replace("partner-", "");
        };
    }

}
