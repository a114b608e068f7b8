package org.childjourney.quality;

import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many finished journeys are audited.
 *
 * @param percent how many of a hundred are drawn, from 0 to 100
 * @param journeys the journeys of which some are drawn
 */
@ConfigurationProperties("childjourney.quality.audits")
record AuditProperties(int percent, @DefaultValue( {
        "referral-to-assessment", "child-in-need", "child-protection", "pre-proceedings", "looked-after-child",
        "homelessness-joint-assessment", "transition-to-adulthood", "education-employment-training",
        "private-fostering", "exploitation-and-missing" }) Set<String> journeys){

    AuditProperties {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException(
                    "childjourney.quality.audits.percent is a number from 0 to 100, not " + percent);
        }
    }

}
