package com.ecosire.domain.shape;

import java.util.List;

/** Words that stand for themselves. */
record WordList(List<String> words) implements Type.Words.Enumeration {
  @Override
  public String name() {
    return "";
  }

  @Override
  public String word(Object value) {
    return (String) value;
  }

  @Override
  public Object value(Object sent) {
    return sent instanceof String word && words.contains(word) ? word : null;
  }
}
