package org.childjourney.homelessness;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom to ring in each district at night, under {@code childjourney.housing}.
 *
 * @param outOfHours telephone number by the district's tenant
 */
@ConfigurationProperties("childjourney.housing")
record HousingContacts(Map<String, String> outOfHours) {

    HousingContacts {
        outOfHours = (outOfHours == null) ? Map.of() : Map.copyOf(outOfHours);
    }

}
