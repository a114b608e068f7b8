package org.childjourney.missing;

import org.childjourney.casefile.CaseReference;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.JourneyEnding;
import org.springframework.stereotype.Component;

/** How an interview ends that the life of the child overtakes. */
@Component
class ReturnInterviewEnding implements JourneyEnding {

    private final ReturnInterviews interviews;

    ReturnInterviewEnding(ReturnInterviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public String journey() {
        return "return-home-interview";
    }

    @Override
    public void end(CaseReference child, EndingCause cause) {
        this.interviews.end(child, cause);
    }

}
