package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * Contact of a personal adviser with a young person.
 *
 * @param contactOn when
 * @param inTouch in touch, code of the annual return
 * @param how how
 * @param youngPersonsWords their own words, null where it is not asked
 * @param accommodation accommodation, code of the annual return, null where it is not
 * asked
 * @param livesThereSince since when, null where it is not asked
 * @param councilProvides whether the council provides the home, null where it is not
 * asked
 * @param suitable whether it is suitable, null where it is not asked
 * @param whyUnsuitable why it is not suitable, null where it is not asked
 * @param activity main activity, code of the annual return, null where it is not asked
 * @param activitySince since when they do that, null where it is not asked
 * @param activityEndsOn when it ends, null where it is not asked
 * @param crisis whether it is a crisis
 * @param worry what has happened, null where it is not asked
 * @param noted what else matters, null where it is not asked
 */
public record AdviserContact(LocalDate contactOn, String inTouch, ContactHow how, String youngPersonsWords,
        String accommodation, LocalDate livesThereSince, Boolean councilProvides, Boolean suitable,
        String whyUnsuitable, String activity, LocalDate activitySince, LocalDate activityEndsOn, boolean crisis,
        String worry, String noted) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws Refused naming that question
     */
    public AdviserContact {
        Needed.when("YES".equals(inTouch), "youngPersonsWords", youngPersonsWords, "What did they say?");
        Needed.when("YES".equals(inTouch), "accommodation", accommodation, "Where do they live?");
        Needed.when("YES".equals(inTouch), "livesThereSince", livesThereSince, "Since when?");
        Needed.when("YES".equals(inTouch), "councilProvides", councilProvides, "Does the council provide this home?");
        Needed.when("YES".equals(inTouch), "suitable", suitable, "Is it suitable for them?");
        Needed.when(Boolean.FALSE.equals(suitable), "whyUnsuitable", whyUnsuitable, "Why not?");
        Needed.when("YES".equals(inTouch), "activity", activity, "What do they do?");
        Needed.when("YES".equals(inTouch), "activitySince", activitySince, "Since when?");
        Needed.when(crisis, "worry", worry, "What has happened, and what is needed today?");
        if (inTouch.equals("YES") == (how == ContactHow.NONE)) {
            throw new Refused("how",
                    "You say in one answer that there was contact, and in the other that there was none. Please check both.");
        }
        HomeKind.requireSuitability("suitable", accommodation, suitable);
    }

}
