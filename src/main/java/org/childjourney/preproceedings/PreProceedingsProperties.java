package org.childjourney.preproceedings;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a local authority settles for pre-proceedings, under
 * {@code childjourney.pre-proceedings}.
 *
 * @param countedFrom from when the sixteen weeks run; the decision unless set otherwise
 * @param solicitors whom letters before proceedings name for free legal advice; where
 * there are none, a list goes with the letter
 */
@ConfigurationProperties("childjourney.pre-proceedings")
record PreProceedingsProperties(@DefaultValue("DECISION") CountedFrom countedFrom,
        @DefaultValue List<Solicitor> solicitors) {
}
