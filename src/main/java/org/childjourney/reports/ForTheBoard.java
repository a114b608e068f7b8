package org.childjourney.reports;

import java.util.List;

/**
 * What a module has to say to the corporate parenting board: every bean of this type
 * takes part, in the order of its {@link org.springframework.core.annotation.Order}. No
 * child is among it, for councillors read it. It is asked within a transaction that only
 * reads.
 */
public interface ForTheBoard {

    /**
     * Figures, drawings and remarks about the period; lists are of something else than
     * children. Figures have ids that no other module uses.
     */
    List<Answer.Part> forTheBoard(Period period);

}
