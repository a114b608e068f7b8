package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * What the placements team reports of a search.
 *
 * @param result what it has come to
 * @param report who was asked, and what they said
 * @param childTold what the child was told of the search, and how the child is with it
 * @param found the place that was found
 * @param whyThisPlace why it suits the child
 * @param whyUnregistered why no registered home was found
 * @param availableFrom from when the child can live there
 * @param whyNotNeeded why no place is needed any more
 */
public record SearchReport(SearchResult result, String report, String childTold, Placement found, String whyThisPlace,
        String whyUnregistered, LocalDate availableFrom, String whyNotNeeded) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws Refused naming that question
     */
    public SearchReport {
        var place = result == SearchResult.FOUND || result == SearchResult.UNREGISTERED;
        Needed.when(place, "placementType", found, "What kind of placement is it?");
        Needed.when(place, "whyThisPlace", whyThisPlace, "Why does it suit the child?");
        Needed.when(place, "availableFrom", availableFrom, "From when can the child live there?");
        Needed.when(result == SearchResult.UNREGISTERED, "whyUnregistered", whyUnregistered,
                "Why was no registered home found?");
        Needed.when(result == SearchResult.NOT_NEEDED, "whyNotNeeded", whyNotNeeded, "Why not?");
        if (place && found.unregistered() != (result == SearchResult.UNREGISTERED)) {
            throw new Refused("result", "Whether the home is registered is answered in two ways. Check both.");
        }
    }

}
