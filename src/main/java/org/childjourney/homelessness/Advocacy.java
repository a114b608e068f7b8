package org.childjourney.homelessness;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who speaks for young people, under {@code childjourney.advocacy}.
 *
 * @param provider tenant of the provider that the county has asked to do so
 */
@ConfigurationProperties("childjourney.advocacy")
record Advocacy(@DefaultValue("advocate-openvoice") String provider) {
}
