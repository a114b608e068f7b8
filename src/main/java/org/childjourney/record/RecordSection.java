package org.childjourney.record;

import java.util.Optional;

import org.childjourney.casefile.CaseReference;

/**
 * One section of the child's record, as a module contributes it: every bean of this type
 * takes part, in the order of its {@link org.springframework.core.annotation.Order}. The
 * sections of the case file stand at 100, 200 and so on up to 900, so that a journey can
 * place its own between them.
 *
 * <p>
 * A section is asked within a transaction, for a child whose record the reader may open.
 */
public interface RecordSection {

    /**
     * Whether the section is meant for this task. A section that does not say otherwise
     * belongs to the full record, which only the journeys of the county show; a called
     * part or an outside agency sees nothing that was not meant for it by name.
     */
    default boolean belongsTo(RecordContext context) {
        return context.showsFullRecord();
    }

    /** What there is to show, or nothing when there is nothing yet. */
    Optional<Section> sectionFor(CaseReference child, RecordContext context);

}
