package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * Whether a looked-after child moved into the place that was found.
 *
 * @param moved whether the child did
 * @param whyNot why not
 * @param movedOn when
 * @param reasonPlacementChange code of the looked-after return
 * @param howPrepared how the child was prepared, and said goodbye
 * @param childsWords what the child said, word for word
 */
public record Move(boolean moved, String whyNot, LocalDate movedOn, String reasonPlacementChange, String howPrepared,
        String childsWords) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Move {
        Needed.when(!moved, "whyNot", whyNot, "Why not?");
        Needed.when(moved, "movedOn", movedOn, "When did the child move?");
        Needed.when(moved, "reasonPlacementChange", reasonPlacementChange, "Why did the placement change?");
        Needed.when(moved, "howPrepared", howPrepared, "How was the child prepared, and how did they say goodbye?");
        Needed.when(moved, "childsWords", childsWords, "What did the child say, in their own words?");
    }

}
