package org.childjourney.lifeevents;

import java.util.Arrays;

/** A journey that is not built yet, and the message by which children are sent to it. */
enum WaitingJourney {

    STRATEGY_DISCUSSION_REQUIRED("The strategy discussion"), HOMELESS_16_17_PRESENTED("The joint housing assessment"),
    BECAME_LOOKED_AFTER("The care of a child who became looked after"),
    TRANSFER_IN_CONFERENCE_REQUIRED("The transfer-in conference"),
    CHILD_IN_NEED_PLAN_REQUIRED("The child in need plan"), ACCOMMODATION_REQUESTED("The request for accommodation"),
    SHORT_BREAKS_REQUIRED("Short breaks"), LEGAL_GATEWAY_REQUESTED("The legal gateway");

    private final String words;

    WaitingJourney(String words) {
        this.words = words;
    }

    String words() {
        return this.words;
    }

    /** {@code strategy-discussion-required} and so on. */
    static WaitingJourney of(String message) {
        return Arrays.stream(values())
            .filter((journey) -> journey.name().replace('_', '-').equalsIgnoreCase(message))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No journey waits to be built for " + message));
    }

}
