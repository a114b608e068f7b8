package org.childjourney.documents;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of letter or plan, as a journey declares it: every bean of this type takes part.
 * Its template is {@code templates/documents/<id>.html} and finds the facts as
 * {@code model}, what people wrote as {@code texts}, and the document itself as
 * {@code document}.
 *
 * @param <M> the facts that the document tells, as a plain record; while the document is
 * a draft they are kept as JSON, so that it can be printed again with other words
 */
public interface DocumentKind<M extends Record> {

    /**
     * The name of its template, for instance letter-before-proceedings; never changed.
     */
    String id();

    /** What people call it, for instance "Letter before proceedings". */
    String title();

    /** For whom it is written. */
    Audience audience();

    /** The type of its facts. */
    Class<M> model();

    /** Who may read it. */
    Readers readers();

    /** Whether it is to fit one page, and so is set closer together. */
    default boolean onOnePage() {
        return false;
    }

    /** The parts that a person writes or changes before approval; none when left out. */
    default List<TextBlock> blocks() {
        return List.of();
    }

    /** The words that a new draft begins with, by the id of their block. */
    default Map<String, String> words(M model) {
        return Map.of();
    }

    /** The roles that may change a draft's words; none when left out. */
    default Set<String> writers() {
        return Set.of();
    }

}
