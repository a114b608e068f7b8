package org.childjourney.referral;

import java.util.Collection;
import java.util.List;

import org.childjourney.casefile.Refused;

/** Demands the answers that other answers call for. */
final class Needed {

    private Needed() {
    }

    static void when(boolean asked, String field, Object answer, String question) {
        if (asked && missing(answer)) {
            throw new Refused(field, "\"%s\": answer this question.".formatted(question));
        }
    }

    static void tickedWhen(boolean asked, String field, boolean ticked, String statement) {
        if (asked && !ticked) {
            throw new Refused(field, "\"%s\": tick this to go on.".formatted(statement));
        }
    }

    static <T> List<T> listOf(List<T> answers) {
        return (answers != null) ? List.copyOf(answers) : List.of();
    }

    private static boolean missing(Object answer) {
        return answer == null || (answer instanceof String text && text.isBlank())
                || (answer instanceof Collection<?> several && several.isEmpty());
    }

}
