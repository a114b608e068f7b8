package org.childjourney.transition;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * What the annual return asks about a birthday.
 *
 * @param age which birthday
 * @param inTouch in touch, code of the annual return
 * @param activity main activity, code of the annual return, null where it is not asked
 * @param accommodation accommodation, code of the annual return, null where it is not
 * asked
 * @param suitable whether it is suitable, null where it is not asked
 */
public record BirthdaySnapshot(int age, String inTouch, String activity, String accommodation, Boolean suitable) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws Refused naming that question
     */
    public BirthdaySnapshot {
        Needed.when("YES".equals(inTouch) || "NO".equals(inTouch) || "REFU".equals(inTouch) || "NREQ".equals(inTouch),
                "activity", activity, "What do they do?");
        Needed.when("YES".equals(inTouch) || "NO".equals(inTouch) || "REFU".equals(inTouch) || "NREQ".equals(inTouch),
                "accommodation", accommodation, "Where do they live?");
        Needed.when("YES".equals(inTouch), "suitable", suitable, "Is it suitable?");
        if ("YES".equals(inTouch) && ("0".equals(activity) || "R".equals(accommodation))) {
            throw new Refused("activity",
                    "Whoever is in touch can say what they do and where they live: neither can be \"not known\".");
        }
        if (age == 17 && "Z".equals(accommodation)) {
            throw new Refused("accommodation", "At 17 nobody is with former foster carers yet. Choose another kind.");
        }
        HomeKind.requireSuitability("suitable", accommodation, suitable);
    }

}
