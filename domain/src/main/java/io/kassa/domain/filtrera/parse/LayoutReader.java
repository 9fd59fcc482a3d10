package io.kassa.domain.filtrera.parse;

import static io.kassa.domain.filtrera.parse.FiltreraLexer.*;

import io.kassa.domain.filtrera.source.FiltreraException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Turns the places of lines into tokens. A line further right than those of its block opens a block
 * (INDENT), one further left ends it (DEDENT), one at the same place is the block's next (NEWLINE).
 * Within brackets the first line says where its elements begin. A line that begins or follows with
 * an operator goes on with the line before. Text whose indentation was lost has only NEWLINE.
 */
final class LayoutReader {

  /** Brackets and blocks within each other. */
  static final int MAX_NESTING = 60;

  private static final Set<Integer> OPENERS =
      Set.of(
          PAREN_OPEN, CALL_OPEN, LAMBDA_OPEN, BRACKET_OPEN, BRACE_OPEN, TEMPLATE_EXPRESSION_OPEN);
  private static final Set<Integer> CLOSERS =
      Set.of(PAREN_CLOSE, BRACKET_CLOSE, BRACE_CLOSE, TEMPLATE_EXPRESSION_CLOSE);

  /** What a block follows. */
  private static final Set<Integer> LEADERS = Set.of(ASSIGN, ARROW, PIPE, FROM, MATCH);

  /** What has an operand on both sides, and so never begins or ends a line's sentence. */
  private static final Set<Integer> JOINTS =
      Set.of(
          PLUS, STAR, SLASH, EQUAL, UNEQUAL, AT_LEAST, AT_MOST, GREATER, LESS, AND, OR, IS, LOOKUP,
          DOT, CAST, BAR);

  /** What follows the number that a pattern is. */
  private static final Set<Integer> AFTER_PATTERNS = Set.of(PIPE, BAR, WHEN);

  private final List<Token> read = new ArrayList<>();
  private final Set<Token> patterns = new HashSet<>();
  private final Deque<Block> open = new ArrayDeque<>();
  private Token previous;
  private int lineColumn;

  private LayoutReader() {}

  /** Where the lines of a block or the elements within a bracket begin; unknown at first. */
  private static final class Block {
    private static final int UNKNOWN = -1;
    private final boolean bracket;
    private int column;

    Block(boolean bracket, int column) {
      this.bracket = bracket;
      this.column = column;
    }
  }

  /** The tokens of a file with those of its layout; the last is EOF. */
  static List<Token> read(List<? extends Token> words) {
    LayoutReader reader = new LayoutReader();
    reader.findPatterns(words);
    boolean first = true;
    for (Token word : words) {
      if (word.getType() == NEWLINE) {
        first = true;
      } else {
        reader.take(word, first);
        first = false;
      }
    }
    return reader.read;
  }

  /** The minus of each negative number that is, or begins, the pattern of an arm. */
  private void findPatterns(List<? extends Token> words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (words.get(i).getType() == MINUS
          && words.get(i + 1).getType() == NUMBER
          && AFTER_PATTERNS.contains(words.get(i + 2).getType())) {
        patterns.add(words.get(i));
      }
    }
  }

  private void take(Token word, boolean firstOnLine) {
    if (firstOnLine || word.getType() == Token.EOF) {
      beginLine(word);
    }
    if (CLOSERS.contains(word.getType())) {
      closeBracket(word);
    } else if (word.getType() == COMMA) {
      closeBlocks(word);
    }
    read.add(word);
    if (OPENERS.contains(word.getType())) {
      push(new Block(true, Block.UNKNOWN), word);
    }
    previous = word;
  }

  private void beginLine(Token word) {
    int before = lineColumn;
    lineColumn = word.getCharPositionInLine();
    if (previous == null) {
      open.push(new Block(false, lineColumn));
    } else if (word.getType() == Token.EOF) {
      closeAll(word);
    } else if (!CLOSERS.contains(word.getType())) {
      place(word, before);
    }
  }

  private void place(Token word, int before) {
    if (endsWithJoint()) {
      return;
    }
    while (!open.getFirst().bracket && lineColumn < open.getFirst().column && open.size() > 1) {
      closeBlock(word);
    }
    if (beginsWithJoint(word)) {
      return;
    }
    Block block = open.getFirst();
    boolean deeper = lineColumn > block.column;
    if (block.column == Block.UNKNOWN) {
      placeFirstInBracket(word, block, before);
    } else if (deeper && !isComma(previous)) {
      openBlock(word);
    } else {
      if (block.bracket || !deeper) {
        block.column = lineColumn;
      }
      layout(NEWLINE, word);
    }
  }

  private void placeFirstInBracket(Token word, Block bracket, int before) {
    if (OPENERS.contains(previous.getType())) {
      bracket.column = lineColumn;
    } else if (LEADERS.contains(previous.getType()) && lineColumn > before) {
      openBlock(word);
    } else {
      bracket.column = lineColumn;
      layout(NEWLINE, word);
    }
  }

  private boolean endsWithJoint() {
    int type = previous.getType();
    return JOINTS.contains(type) || type == MINUS || type == NOT || type == COLON;
  }

  /** A minus may also begin an element or a pattern. */
  private boolean beginsWithJoint(Token word) {
    if (word.getType() == MINUS) {
      return !open.getFirst().bracket && !patterns.contains(word);
    }
    return JOINTS.contains(word.getType()) || isComma(word);
  }

  private static boolean isComma(Token word) {
    return word.getType() == COMMA;
  }

  private void closeBracket(Token word) {
    closeBlocks(word);
    if (open.getFirst().bracket) {
      open.pop();
    }
  }

  /** Ends the blocks within the innermost bracket. */
  private void closeBlocks(Token word) {
    while (!open.getFirst().bracket && open.size() > 1) {
      closeBlock(word);
    }
  }

  private void closeAll(Token word) {
    while (open.size() > 1) {
      if (open.getFirst().bracket) {
        open.pop();
      } else {
        closeBlock(word);
      }
    }
    layout(NEWLINE, word);
  }

  private void openBlock(Token word) {
    push(new Block(false, lineColumn), word);
    layout(INDENT, word);
  }

  private void closeBlock(Token word) {
    open.pop();
    layout(DEDENT, word);
  }

  private void push(Block block, Token word) {
    if (open.size() >= MAX_NESTING) {
      throw new FiltreraException(
          Tokens.position(word), "this is nested too deeply", "name a part of it with let");
    }
    open.push(block);
  }

  private void layout(int type, Token before) {
    CommonToken token = new CommonToken(type, "");
    token.setLine(before.getLine());
    token.setCharPositionInLine(before.getCharPositionInLine());
    read.add(token);
  }
}
