package com.ecosire.domain.pipeline;

import com.ecosire.domain.caller.Credentials;
import java.util.Optional;

/** An answer that holds tokens, which browsers can be given in another way. */
public interface Credentialed {
  /** The tokens, if there are any. */
  Optional<Credentials> credentials();

  /** The same answer, of the same type, without them. */
  Credentialed withoutTokens();
}
