package org.childjourney.reports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a report answers, for a test that has worked it out by hand. */
public final class Figures {

    private Figures() {
    }

    /** Each figure by its id, as it is read. */
    public static Map<String, String> words(Answer answer) {
        return words(answer.parts());
    }

    /** Each figure of these parts by its id, as it is read. */
    public static Map<String, String> words(List<Answer.Part> parts) {
        return parts.stream()
            .filter(Answer.Figures.class::isInstance)
            .flatMap(part -> ((Answer.Figures) part).figures().stream())
            .collect(Collectors.toMap(Figure::id, Figure::words));
    }

    /** The first rows of a list. */
    public static List<Row> rows(Answer answer, String listing) {
        return answer.parts()
            .stream()
            .filter(Answer.Listing.class::isInstance)
            .map(Answer.Listing.class::cast)
            .filter(part -> part.id().equals(listing))
            .findFirst()
            .orElseThrow()
            .rows()
            .fetch(0, 1000);
    }

}
