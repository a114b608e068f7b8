package org.childjourney.referral;

/** The agencies that are asked, as people say them. */
final class Partners {

    private Partners() {
    }

    static String named(String group) {
        return switch (group) {
            case "partner-adults" -> "adult services";
            case "partner-domestic-abuse" -> "domestic abuse services";
            default -> group.replace("partner-", "");
        };
    }

}
