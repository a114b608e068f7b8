package org.childjourney.quality.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.quality.Weighed;

record WeighChallengeAnswer(@NotNull Boolean settled, String whyNotSettled, @AssertTrue boolean confirmed) {

    Weighed toWeighed() {
        return new Weighed(this.settled, this.whyNotSettled);
    }

}
