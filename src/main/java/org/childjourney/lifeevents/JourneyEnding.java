package org.childjourney.lifeevents;

import java.util.Optional;

import org.childjourney.casefile.CaseReference;

/**
 * How one journey ends when the life of the child ends it. Each journey that takes the
 * messages {@code child-died}, {@code responsibility-transferred}, {@code case-closed} or
 * {@code child-turned-18} with the shared steps has one bean of this type.
 */
public interface JourneyEnding {

    /** The process key of the journey. */
    String journey();

    /**
     * Closes whatever the journey has open for the child, stops its clocks and says so in
     * the chronology. Nothing happens when nothing is open.
     */
    void end(CaseReference child, EndingCause cause);

    /**
     * The same at 18, with what was agreed for the time after; a journey on which the
     * case itself rests closes it too.
     */
    default void endAtEighteen(CaseReference child, SupportAfter18 support) {
        end(child, EndingCause.EIGHTEEN);
    }

    /**
     * The form in which the journey asks what comes after 18; empty when it asks nothing.
     */
    default Optional<Class<? extends Record>> askedAtEighteen() {
        return Optional.empty();
    }

}
