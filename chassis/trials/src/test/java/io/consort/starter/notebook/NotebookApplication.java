package io.consort.starter.notebook;

import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.ledger.LedgerDefinition;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The smallest service there can be. */
@SpringBootApplication
public class NotebookApplication {

    @Bean
    LedgerDefinition<Notebook, NoteEvent> notebook() {
        return Notebook.DEFINITION;
    }

    @Bean
    FourEyes<Notebook, NoteEvent> fourEyes() {
        return Notebook.FOUR_EYES;
    }
}
