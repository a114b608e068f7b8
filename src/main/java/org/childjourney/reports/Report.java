package org.childjourney.reports;

import java.util.Set;

/**
 * A question that managers ask of the record, as a module answers it: every bean of this
 * type takes part. It is asked within a transaction that only reads.
 */
public interface Report {

    /** Its address below /reports, for instance mash-timeliness; never changed. */
    String id();

    /** What people call it. */
    String title();

    /** The question that it answers, in a sentence. */
    String question();

    /** The roles that may read it. */
    Set<String> readers();

    /** What the record says for that period. */
    Answer answer(Period period);

}
