package org.childjourney.deadlines;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.casefile.CaseReference;

/**
 * Which clocks of which child a timer watches. Its text, such as
 * {@code clocks:CJ100234:referral-decision-1wd}, stands in the engine's timer in place of
 * a date, so that the timer always follows the clocks.
 */
record Watch(CaseReference child, List<String> clockIds, String subject) {

    private static final String PREFIX = "clocks:";

    /** What the engine keeps of a timer's repetition. */
    private static final int LONGEST = 255;

    static Watch of(String businessKey, String clockIds, String subject) {
        return new Watch(CaseReference.of(businessKey), Arrays.stream(clockIds.split(",")).map(String::strip).toList(),
                subject);
    }

    static Optional<Watch> parse(String text) {
        if (text == null || !text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var parts = text.substring(PREFIX.length()).split(":", 3);
        return Optional.of(of(parts[0], parts[1], (parts.length > 2) ? parts[2] : null));
    }

    Stream<RunningClock> over(List<RunningClock> clocks) {
        return clocks.stream()
            .filter((clock) -> this.clockIds.contains(clock.clockId()))
            .filter((clock) -> this.subject == null || this.subject.equals(clock.subject()));
    }

    @Override
    public String toString() {
        var text = PREFIX + this.child + ":" + this.clockIds.stream().collect(Collectors.joining(","))
                + ((this.subject != null) ? ":" + this.subject : "");
        if (text.length() > LONGEST) {
            throw new IllegalStateException("One timer cannot watch so many clocks: " + this.clockIds);
        }
        return text;
    }

}
