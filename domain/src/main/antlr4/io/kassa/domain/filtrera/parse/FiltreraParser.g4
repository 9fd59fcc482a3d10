// The sentences of Filtrera. What a line applies to is decided by its place: a line at the same place
// as that of its block goes on with the block's expression, a line further right with the whole
// line before it. A function whose body is on its line ends with that line.
parser grammar FiltreraParser;

options {
  tokenVocab = FiltreraLexer;
  superClass = BoundedParser;
}

file : NEWLINE* (statement (NEWLINE+ statement)*)? NEWLINE* EOF ;

statement : importing | parameter | definition | source ;

importing : IMPORT TEXT ;

parameter : PARAM name (COLON declaredType)? (ASSIGN body)? ;

definition : (LET | EXPORT) name parameters? (COLON type)? (WHEN expression PIPE body | (ASSIGN | ARROW | PIPE) body)? ;

parameters : opening (binding (separator binding)*)? PAREN_CLOSE | name ;

opening : PAREN_OPEN | CALL_OPEN | LAMBDA_OPEN ;

binding : name (COLON declaredType)? ;

source : FROM body ;

body : INDENT block DEDENT | NEWLINE block | line ;

block : (definition NEWLINE+)* source (NEWLINE+ source)* | chain ;

chain : line (NEWLINE line)* ;

line : oneLine continuation* ;

oneLine : expression (MATCH arms)? | MATCH arms ;

continuation : INDENT line (NEWLINE line)* DEDENT ;

arms : INDENT arm (NEWLINE arm)* DEDENT | NEWLINE arm (NEWLINE arm)* ;

arm : type? (WHEN expression)? PIPE body ;

expression : conjunction (OR conjunction)* ;

conjunction : inversion (AND inversion)* ;

inversion : NOT* comparison ;

comparison : sum comparisonTail* ;

comparisonTail : (EQUAL | UNEQUAL | AT_LEAST | AT_MOST | GREATER | LESS) sum | IS type ;

sum : product ((PLUS | MINUS) product)* ;

product : signed ((STAR | SLASH) signed)* ;

signed : MINUS* application ;

application : term+ ;

term : lambda | postfix | WITH postfix ;

lambda : lambdaParameters ARROW (INDENT block DEDENT | NEWLINE block | oneLine) ;

lambdaParameters : LAMBDA_OPEN (binding (separator binding)*)? PAREN_CLOSE | name ;

postfix : primary suffix* ;

suffix
  : DOT (fieldName | NUMBER)
  | LOOKUP key
  | CAST name
  | CALL_OPEN (line (separator line)*)? PAREN_CLOSE
  ;

key : name | TEXT | NUMBER | template | PAREN_OPEN chain PAREN_CLOSE ;

primary
  : NUMBER
  | PERCENT
  | TEXT
  | TRUE
  | FALSE
  | NOTHING
  | template
  | name
  | record
  | map
  | list
  | parenthesis
  ;

template : TEMPLATE_OPEN (TEMPLATE_TEXT | embedded)* TEMPLATE_CLOSE ;

embedded : TEMPLATE_EXPRESSION_OPEN chain TEMPLATE_EXPRESSION_CLOSE ;

record : BRACE_OPEN (recordField (separator recordField)* COMMA?)? BRACE_CLOSE ;

recordField : fieldName ASSIGN body ;

map : BRACE_OPEN mapEntry (separator mapEntry)* COMMA? BRACE_CLOSE ;

mapEntry : key LOOKUP body ;

list : BRACKET_OPEN (line (separator line)* COMMA?)? BRACKET_CLOSE ;

parenthesis : PAREN_OPEN (chain (NEWLINE? COMMA NEWLINE? chain)*)? PAREN_CLOSE ;

separator : NEWLINE? COMMA NEWLINE? | NEWLINE ;

declaredType : type (ARROW declaredType)? ;

type : negation (BAR negation)* ;

negation : NOT* typeAtom ;

typeAtom
  : TEXT
  | MINUS? NUMBER
  | PERCENT
  | TRUE
  | FALSE
  | NOTHING
  | REGEX
  | name
  | recordType
  | mapType
  | listType
  | tupleType
  ;

recordType : BRACE_OPEN (typeField (separator typeField)* COMMA?)? BRACE_CLOSE ;

typeField : fieldName QUESTION? COLON declaredType ;

mapType : BRACE_OPEN type LOOKUP type BRACE_CLOSE ;

listType : BRACKET_OPEN type BRACKET_CLOSE ;

tupleType : opening tupleElement (separator tupleElement)* PAREN_CLOSE ;

tupleElement : name? COLON declaredType | type ;

name : NAME | QUOTED_NAME ;

fieldName
  : name
  | IMPORT | EXPORT | PARAM | LET | FROM | MATCH | WHEN | WITH | IS | NOT | AND | OR | TRUE | FALSE | NOTHING
  ;
