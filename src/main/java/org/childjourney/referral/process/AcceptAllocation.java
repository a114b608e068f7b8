package org.childjourney.referral.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.referral.AllocationAnswer;
import org.childjourney.referral.AllocationReply;
import org.childjourney.referral.DeclineReason;

record AcceptAllocation(@NotNull AllocationAnswer answer, DeclineReason declineReason, String declineExplanation,
        @AssertTrue boolean confirmed) {

    AllocationReply toAllocationReply() {
        return new AllocationReply(this.answer, this.declineReason, this.declineExplanation);
    }

}
