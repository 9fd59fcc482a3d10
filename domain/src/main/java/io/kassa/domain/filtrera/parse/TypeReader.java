package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.parse.FiltreraParser.DeclaredTypeContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.NameContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.NegationContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.TupleElementContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.TupleTypeContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.TypeAtomContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.TypeContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.TypeFieldContext;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.syntax.BasicType;
import io.kassa.domain.filtrera.syntax.Binding;
import io.kassa.domain.filtrera.syntax.Pattern;
import io.kassa.domain.filtrera.syntax.Type;
import io.kassa.domain.filtrera.value.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Types, and the patterns of arms. */
final class TypeReader {

  private TypeReader() {}

  static Type declared(DeclaredTypeContext declared) {
    if (declared == null) {
      return new Type.Anything();
    }
    Type type = type(declared.type());
    return declared.declaredType() == null
        ? type
        : new Type.FunctionOf(type, declared(declared.declaredType()));
  }

  static Type type(TypeContext type) {
    List<Type> members = type.negation().stream().map(TypeReader::negation).toList();
    return members.size() == 1 ? members.get(0) : new Type.Union(members);
  }

  private static Type negation(NegationContext negation) {
    Type type = atom(negation.typeAtom());
    return negation.NOT().size() % 2 == 0 ? type : new Type.Not(type);
  }

  private static Type atom(TypeAtomContext atom) {
    if (atom.name() != null) {
      return named(atom.name());
    } else if (atom.recordType() != null) {
      return shape(atom.recordType().typeField());
    } else if (atom.mapType() != null) {
      return new Type.MapOf(type(atom.mapType().type(0)), type(atom.mapType().type(1)));
    } else if (atom.listType() != null) {
      return new Type.ListOf(type(atom.listType().type()));
    } else if (atom.tupleType() != null) {
      return tuple(atom.tupleType());
    } else if (atom.REGEX() != null) {
      return new Type.Matching(Literals.regex(atom.REGEX().getSymbol()));
    }
    return new Type.Only(value(atom));
  }

  private static Value value(TypeAtomContext atom) {
    if (atom.TEXT() != null) {
      return Literals.text(atom.TEXT().getSymbol());
    } else if (atom.NUMBER() != null) {
      Value.Decimal number = Literals.number(atom.NUMBER().getSymbol());
      return atom.MINUS() == null ? number : new Value.Decimal(number.number().negate());
    } else if (atom.PERCENT() != null) {
      return Literals.percent(atom.PERCENT().getSymbol());
    } else if (atom.NOTHING() != null) {
      return Value.NOTHING;
    }
    return new Value.Truth(atom.TRUE() != null);
  }

  private static Type named(NameContext name) {
    String text = text(name);
    if (text.equals("value")) {
      return new Type.Anything();
    }
    return BasicType.named(text)
        .<Type>map(Type.Basic::new)
        .orElseGet(() -> new Type.Named(Tokens.position(name.getStart()), text));
  }

  private static Type shape(List<TypeFieldContext> fields) {
    Set<String> names = new HashSet<>();
    for (TypeFieldContext field : fields) {
      if (!names.add(field(field.fieldName()))) {
        throw new FiltreraException(
            Tokens.position(field.getStart()),
            "the field " + field(field.fieldName()) + " is there twice");
      }
    }
    return new Type.Shape(
        fields.stream()
            .map(
                it ->
                    new Type.Field(
                        field(it.fieldName()), it.QUESTION() != null, declared(it.declaredType())))
            .toList());
  }

  private static Type tuple(TupleTypeContext tuple) {
    List<TupleElementContext> elements = tuple.tupleElement();
    if (elements.size() == 1 && elements.get(0).COLON() == null) {
      return type(elements.get(0).type());
    }
    return new Type.TupleOf(
        elements.stream()
            .map(
                it ->
                    it.COLON() == null
                        ? new Type.Component(Optional.empty(), type(it.type()))
                        : new Type.Component(
                            Optional.ofNullable(it.name()).map(TypeReader::text),
                            declared(it.declaredType())))
            .toList());
  }

  /** The pattern of an arm; a tuple type there gives names to components. */
  static Pattern pattern(TypeContext type) {
    if (type == null) {
      return new Pattern.Fitting(new Type.Anything());
    }
    return tupleOf(type).map(TypeReader::taken).orElseGet(() -> new Pattern.Fitting(type(type)));
  }

  private static Optional<TupleTypeContext> tupleOf(TypeContext type) {
    boolean plain = type.negation().size() == 1 && type.negation(0).NOT().isEmpty();
    return plain ? Optional.ofNullable(type.negation(0).typeAtom().tupleType()) : Optional.empty();
  }

  private static Pattern taken(TupleTypeContext tuple) {
    List<Pattern.Part> parts = tuple.tupleElement().stream().map(TypeReader::part).toList();
    if (parts.size() > 1) {
      return new Pattern.Taken(parts);
    }
    Pattern.Part only = parts.get(0);
    return only.name()
        .<Pattern>map(name -> new Pattern.Named(new Binding(only.at(), name, only.type())))
        .orElseGet(() -> new Pattern.Fitting(tuple(tuple)));
  }

  private static Pattern.Part part(TupleElementContext element) {
    if (element.COLON() != null) {
      return new Pattern.Part(
          Tokens.position(element.getStart()),
          Optional.ofNullable(element.name()).map(TypeReader::text),
          declared(element.declaredType()));
    }
    Type type = type(element.type());
    boolean bare =
        type instanceof Type.Named named && Character.isLowerCase(named.name().codePointAt(0));
    return bare
        ? new Pattern.Part(
            Tokens.position(element.getStart()),
            Optional.of(((Type.Named) type).name()),
            new Type.Anything())
        : new Pattern.Part(Tokens.position(element.getStart()), Optional.empty(), type);
  }

  /** A name without the marks that it may be in. */
  static String text(NameContext name) {
    String written = name.getText();
    return name.QUOTED_NAME() == null ? written : written.substring(1, written.length() - 1);
  }

  static String field(FiltreraParser.FieldNameContext field) {
    return field.name() == null ? field.getText() : text(field.name());
  }
}
