package org.childjourney.casefile;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Says of something that it is refused, for which field and in which words. */
final class RefusalAssert {

    private RefusalAssert() {
    }

    static void assertRefused(ThrowingCallable work, String field, String... words) {
        var refusal = catchThrowableOfType(Refused.class, work);
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.getMessage()).isNotBlank();
        for (String word : words) {
            assertThat(refusal.getMessage()).contains(word);
        }
    }

}
