package org.childjourney.oversight;

import org.springframework.stereotype.Component;

/** Lets tests of other packages wait for the morning's digest. */
@Component
public class AtEight {

    private final MorningDigest digest;

    AtEight(MorningDigest digest) {
        this.digest = digest;
    }

    /** Looks whether it is time for it. */
    public void comes() {
        this.digest.whenItIsTime();
    }

}
