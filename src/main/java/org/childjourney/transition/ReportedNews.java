package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What somebody reports about a care leaver.
 *
 * @param caseReference the case reference
 * @param kind what has happened
 * @param happenedOn when
 * @param account what is known
 * @param activity main activity, code of the annual return, null where it is not asked
 * @param activityEndsOn when it ends, null where it is not asked
 * @param accommodation accommodation, code of the annual return, null where it is not
 * asked
 * @param councilProvides whether the council provides the home, null where it is not
 * asked
 * @param appealRightsExhausted whether appeal rights are exhausted, null where it is not
 * asked
 * @param releaseOn when release is expected, null where it is not asked
 */
public record ReportedNews(String caseReference, NewsKind kind, LocalDate happenedOn, String account, String activity,
        LocalDate activityEndsOn, String accommodation, Boolean councilProvides, Boolean appealRightsExhausted,
        LocalDate releaseOn) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ReportedNews {
        Needed.when(kind == NewsKind.ACTIVITY, "activity", activity, "What do they do now?");
        Needed.when(kind == NewsKind.MOVED || kind == NewsKind.UNSUITABLE_HOME, "accommodation", accommodation,
                "Where do they live now?");
        Needed.when(kind == NewsKind.MOVED || kind == NewsKind.UNSUITABLE_HOME, "councilProvides", councilProvides,
                "Does the council provide this home?");
        Needed.when(kind == NewsKind.LEAVE, "appealRightsExhausted", appealRightsExhausted, "Are all appeals over?");
    }

}
