package com.ecosire.gateway.surfaces;
import com.ecosire.domain.operation.*;
import java.util.*;
import org.junit.jupiter.api.Test;
class SituationsTest {
  @Test void probe() throws Exception {
    for (Operation<?,?> o : (Iterable<Operation<?,?>>) Calls.all()::iterator) {
      if (!o.kind().writes()) continue;
      try { var s = Situations.of(o);
      Answer a = Calls.rest(Who.ADMIN, o, s.ids(), s.values());
      if (a.refused()) System.out.println(o.id()+" "+s+"\n    "+a.status()+" "+a.body()); else System.out.println(o.id()+" "+a.status());
      } catch (Throwable e) { System.out.println(o.id()+" "+e+" "+e.getStackTrace()[0]); }
    }
  }
}
