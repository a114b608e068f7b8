package org.childjourney.casefile;

import java.util.function.Consumer;

/**
 * Compares two places in which the same is kept, such as the clocks of the case record
 * and the timers of the engine. Every bean of this kind takes part in the consistency
 * check. It only reads, and asks for a page of children at a time, never for one child.
 */
public interface Agreement {

    /**
     * Tells every difference it finds among these children. All pages of one check are
     * read as they were at one moment each, so that work going on meanwhile is no
     * difference.
     */
    void compare(CasePage children, Consumer<Difference> differences);

}
