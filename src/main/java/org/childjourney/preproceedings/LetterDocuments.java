package org.childjourney.preproceedings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares every kind and version of letter to parents as a document. */
@Configuration(proxyBeanMethods = false)
class LetterDocuments {

    @Bean
    LetterDocument letterBeforeProceedings() {
        return new LetterDocument(LetterKind.BEFORE_PROCEEDINGS, LetterVersion.STANDARD);
    }

    @Bean
    LetterDocument letterBeforeProceedingsEasyRead() {
        return new LetterDocument(LetterKind.BEFORE_PROCEEDINGS, LetterVersion.EASY_READ);
    }

    @Bean
    LetterDocument letterBeforeProceedingsInterpreter() {
        return new LetterDocument(LetterKind.BEFORE_PROCEEDINGS, LetterVersion.INTERPRETER);
    }

    @Bean
    LetterDocument outcomeLetter() {
        return new LetterDocument(LetterKind.OUTCOME, LetterVersion.STANDARD);
    }

    @Bean
    LetterDocument outcomeLetterEasyRead() {
        return new LetterDocument(LetterKind.OUTCOME, LetterVersion.EASY_READ);
    }

    @Bean
    LetterDocument outcomeLetterInterpreter() {
        return new LetterDocument(LetterKind.OUTCOME, LetterVersion.INTERPRETER);
    }

}
