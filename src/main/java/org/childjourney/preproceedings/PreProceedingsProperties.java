package org.childjourney.preproceedings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a local authority settles for pre-proceedings, under
 * {@code childjourney.pre-proceedings}.
 *
 * @param countedFrom from when the sixteen weeks run; the decision unless set otherwise
 */
@ConfigurationProperties("childjourney.pre-proceedings")
record PreProceedingsProperties(@DefaultValue("DECISION") CountedFrom countedFrom) {
}
