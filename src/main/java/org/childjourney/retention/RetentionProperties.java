package org.childjourney.retention;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * For how long a county keeps records.
 *
 * @param years a rule of {@code retention.yaml} to the county's own number of years
 */
@ConfigurationProperties("childjourney.retention")
record RetentionProperties(Map<String, Integer> years) {

    RetentionProperties {
        years = (years != null) ? Map.copyOf(years) : Map.of();
    }

}
