package org.childjourney.casefile;

import java.util.Collection;
import java.util.List;

/** Demands the answers that other answers call for. */
public final class Needed {

    private Needed() {
    }

    /**
     * Demands an answer if it is asked.
     * @throws Refused naming the field and its question if there is none
     */
    public static void when(boolean asked, String field, Object answer, String question) {
        if (asked && missing(answer)) {
            throw new Refused(field, "\"%s\": answer this question.".formatted(question));
        }
    }

    /**
     * Demands a tick if it is asked.
     * @throws Refused naming the field and its statement if it is not ticked
     */
    public static void tickedWhen(boolean asked, String field, boolean ticked, String statement) {
        if (asked && !ticked) {
            throw new Refused(field, "\"%s\": tick this to go on.".formatted(statement));
        }
    }

    /** The answers of a list, none when it was left out. */
    public static <T> List<T> listOf(List<T> answers) {
        return (answers != null) ? List.copyOf(answers) : List.of();
    }

    private static boolean missing(Object answer) {
        return answer == null || (answer instanceof String text && text.isBlank())
                || (answer instanceof Collection<?> several && several.isEmpty());
    }

}
