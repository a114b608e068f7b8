package org.childjourney.protection;

import java.time.LocalDate;

/**
 * The panel on a child who has a protection plan again.
 *
 * @param heldOn when
 * @param people who took part
 * @param earlierPlans what the earlier plans achieved
 * @param whatIsDifferent what is different this time, null where it is not asked
 * @param gateway whether the legal gateway is asked
 * @param gatewayReason why or why not
 */
public record RepeatPlanPanel(LocalDate heldOn, String people, String earlierPlans, String whatIsDifferent,
        GatewayChoice gateway, String gatewayReason) {

}
