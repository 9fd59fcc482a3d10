// Generated from io/kassa/domain/filtrera/parse/FiltreraParser.g4 by ANTLR 4.13.2
package io.kassa.domain.filtrera.parse;
import org.antlr.v4.runtime.atn.*;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.*;
import org.antlr.v4.runtime.misc.*;
import org.antlr.v4.runtime.tree.*;
import java.util.List;
import java.util.Iterator;
import java.util.ArrayList;

@SuppressWarnings({"all", "warnings", "unchecked", "unused", "cast", "CheckReturnValue", "this-escape"})
public class FiltreraParser extends BoundedParser {
	static { RuntimeMetaData.checkVersion("4.13.2", RuntimeMetaData.VERSION); }

	protected static final DFA[] _decisionToDFA;
	protected static final PredictionContextCache _sharedContextCache =
		new PredictionContextCache();
	public static final int
		INDENT=1, DEDENT=2, CALL_OPEN=3, LAMBDA_OPEN=4, TEMPLATE_EXPRESSION_CLOSE=5, 
		LINE_COMMENT=6, BLOCK_COMMENT=7, SPACE=8, NEWLINE=9, IMPORT=10, EXPORT=11, 
		PARAM=12, LET=13, FROM=14, MATCH=15, WHEN=16, WITH=17, IS=18, NOT=19, 
		AND=20, OR=21, TRUE=22, FALSE=23, NOTHING=24, ARROW=25, PIPE=26, LOOKUP=27, 
		CAST=28, EQUAL=29, UNEQUAL=30, AT_LEAST=31, AT_MOST=32, GREATER=33, LESS=34, 
		ASSIGN=35, PLUS=36, MINUS=37, STAR=38, SLASH=39, BAR=40, DOT=41, COMMA=42, 
		COLON=43, QUESTION=44, PAREN_OPEN=45, PAREN_CLOSE=46, BRACKET_OPEN=47, 
		BRACKET_CLOSE=48, BRACE_OPEN=49, BRACE_CLOSE=50, PERCENT=51, NUMBER=52, 
		TEXT=53, REGEX=54, TEMPLATE_OPEN=55, NAME=56, QUOTED_NAME=57, UNKNOWN=58, 
		TEMPLATE_CLOSE=59, TEMPLATE_EXPRESSION_OPEN=60, TEMPLATE_TEXT=61, TEMPLATE_QUOTE=62;
	public static final int
		RULE_file = 0, RULE_statement = 1, RULE_importing = 2, RULE_parameter = 3, 
		RULE_definition = 4, RULE_parameters = 5, RULE_opening = 6, RULE_binding = 7, 
		RULE_source = 8, RULE_body = 9, RULE_block = 10, RULE_chain = 11, RULE_line = 12, 
		RULE_oneLine = 13, RULE_continuation = 14, RULE_arms = 15, RULE_arm = 16, 
		RULE_expression = 17, RULE_conjunction = 18, RULE_inversion = 19, RULE_comparison = 20, 
		RULE_comparisonTail = 21, RULE_sum = 22, RULE_product = 23, RULE_signed = 24, 
		RULE_application = 25, RULE_term = 26, RULE_lambda = 27, RULE_lambdaParameters = 28, 
		RULE_postfix = 29, RULE_suffix = 30, RULE_key = 31, RULE_primary = 32, 
		RULE_template = 33, RULE_embedded = 34, RULE_record = 35, RULE_recordField = 36, 
		RULE_map = 37, RULE_mapEntry = 38, RULE_list = 39, RULE_parenthesis = 40, 
		RULE_separator = 41, RULE_declaredType = 42, RULE_type = 43, RULE_negation = 44, 
		RULE_typeAtom = 45, RULE_recordType = 46, RULE_typeField = 47, RULE_mapType = 48, 
		RULE_listType = 49, RULE_tupleType = 50, RULE_tupleElement = 51, RULE_name = 52, 
		RULE_fieldName = 53;
	private static String[] makeRuleNames() {
		return new String[] {
			"file", "statement", "importing", "parameter", "definition", "parameters", 
			"opening", "binding", "source", "body", "block", "chain", "line", "oneLine", 
			"continuation", "arms", "arm", "expression", "conjunction", "inversion", 
			"comparison", "comparisonTail", "sum", "product", "signed", "application", 
			"term", "lambda", "lambdaParameters", "postfix", "suffix", "key", "primary", 
			"template", "embedded", "record", "recordField", "map", "mapEntry", "list", 
			"parenthesis", "separator", "declaredType", "type", "negation", "typeAtom", 
			"recordType", "typeField", "mapType", "listType", "tupleType", "tupleElement", 
			"name", "fieldName"
		};
	}
	public static final String[] ruleNames = makeRuleNames();

	private static String[] makeLiteralNames() {
		return new String[] {
			null, null, null, null, null, null, null, null, null, null, "'import'", 
			"'export'", "'param'", "'let'", "'from'", "'match'", "'when'", "'with'", 
			"'is'", "'not'", "'and'", "'or'", "'true'", "'false'", "'nothing'", "'=>'", 
			"'|>'", "'->'", "'::'", "'=='", "'!='", "'>='", "'<='", "'>'", "'<'", 
			"'='", "'+'", "'-'", "'*'", "'/'", "'|'", "'.'", "','", "':'", "'?'", 
			"'('", "')'", "'['", "']'", "'{'", "'}'", null, null, null, null, null, 
			null, null, null, null, null, null, "''''"
		};
	}
	private static final String[] _LITERAL_NAMES = makeLiteralNames();
	private static String[] makeSymbolicNames() {
		return new String[] {
			null, "INDENT", "DEDENT", "CALL_OPEN", "LAMBDA_OPEN", "TEMPLATE_EXPRESSION_CLOSE", 
			"LINE_COMMENT", "BLOCK_COMMENT", "SPACE", "NEWLINE", "IMPORT", "EXPORT", 
			"PARAM", "LET", "FROM", "MATCH", "WHEN", "WITH", "IS", "NOT", "AND", 
			"OR", "TRUE", "FALSE", "NOTHING", "ARROW", "PIPE", "LOOKUP", "CAST", 
			"EQUAL", "UNEQUAL", "AT_LEAST", "AT_MOST", "GREATER", "LESS", "ASSIGN", 
			"PLUS", "MINUS", "STAR", "SLASH", "BAR", "DOT", "COMMA", "COLON", "QUESTION", 
			"PAREN_OPEN", "PAREN_CLOSE", "BRACKET_OPEN", "BRACKET_CLOSE", "BRACE_OPEN", 
			"BRACE_CLOSE", "PERCENT", "NUMBER", "TEXT", "REGEX", "TEMPLATE_OPEN", 
			"NAME", "QUOTED_NAME", "UNKNOWN", "TEMPLATE_CLOSE", "TEMPLATE_EXPRESSION_OPEN", 
			"TEMPLATE_TEXT", "TEMPLATE_QUOTE"
		};
	}
	private static final String[] _SYMBOLIC_NAMES = makeSymbolicNames();
	public static final Vocabulary VOCABULARY = new VocabularyImpl(_LITERAL_NAMES, _SYMBOLIC_NAMES);

	/**
	 * @deprecated Use {@link #VOCABULARY} instead.
	 */
	@Deprecated
	public static final String[] tokenNames;
	static {
		tokenNames = new String[_SYMBOLIC_NAMES.length];
		for (int i = 0; i < tokenNames.length; i++) {
			tokenNames[i] = VOCABULARY.getLiteralName(i);
			if (tokenNames[i] == null) {
				tokenNames[i] = VOCABULARY.getSymbolicName(i);
			}

			if (tokenNames[i] == null) {
				tokenNames[i] = "<INVALID>";
			}
		}
	}

	@Override
	@Deprecated
	public String[] getTokenNames() {
		return tokenNames;
	}

	@Override

	public Vocabulary getVocabulary() {
		return VOCABULARY;
	}

	@Override
	public String getGrammarFileName() { return "FiltreraParser.g4"; }

	@Override
	public String[] getRuleNames() { return ruleNames; }

	@Override
	public String getSerializedATN() { return _serializedATN; }

	@Override
	public ATN getATN() { return _ATN; }

	public FiltreraParser(TokenStream input) {
		super(input);
		_interp = new ParserATNSimulator(this,_ATN,_decisionToDFA,_sharedContextCache);
	}

	@SuppressWarnings("CheckReturnValue")
	public static class FileContext extends ParserRuleContext {
		public TerminalNode EOF() { return getToken(FiltreraParser.EOF, 0); }
		public List<TerminalNode> NEWLINE() { return getTokens(FiltreraParser.NEWLINE); }
		public TerminalNode NEWLINE(int i) {
			return getToken(FiltreraParser.NEWLINE, i);
		}
		public List<StatementContext> statement() {
			return getRuleContexts(StatementContext.class);
		}
		public StatementContext statement(int i) {
			return getRuleContext(StatementContext.class,i);
		}
		public FileContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_file; }
	}

	public final FileContext file() throws RecognitionException {
		FileContext _localctx = new FileContext(_ctx, getState());
		enterRule(_localctx, 0, RULE_file);
		int _la;
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(111);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,0,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(108);
					match(NEWLINE);
					}
					} 
				}
				setState(113);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,0,_ctx);
			}
			setState(126);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 31744L) != 0)) {
				{
				setState(114);
				statement();
				setState(123);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,2,_ctx);
				while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
					if ( _alt==1 ) {
						{
						{
						setState(116); 
						_errHandler.sync(this);
						_la = _input.LA(1);
						do {
							{
							{
							setState(115);
							match(NEWLINE);
							}
							}
							setState(118); 
							_errHandler.sync(this);
							_la = _input.LA(1);
						} while ( _la==NEWLINE );
						setState(120);
						statement();
						}
						} 
					}
					setState(125);
					_errHandler.sync(this);
					_alt = getInterpreter().adaptivePredict(_input,2,_ctx);
				}
				}
			}

			setState(131);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==NEWLINE) {
				{
				{
				setState(128);
				match(NEWLINE);
				}
				}
				setState(133);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			setState(134);
			match(EOF);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class StatementContext extends ParserRuleContext {
		public ImportingContext importing() {
			return getRuleContext(ImportingContext.class,0);
		}
		public ParameterContext parameter() {
			return getRuleContext(ParameterContext.class,0);
		}
		public DefinitionContext definition() {
			return getRuleContext(DefinitionContext.class,0);
		}
		public SourceContext source() {
			return getRuleContext(SourceContext.class,0);
		}
		public StatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_statement; }
	}

	public final StatementContext statement() throws RecognitionException {
		StatementContext _localctx = new StatementContext(_ctx, getState());
		enterRule(_localctx, 2, RULE_statement);
		try {
			setState(140);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case IMPORT:
				enterOuterAlt(_localctx, 1);
				{
				setState(136);
				importing();
				}
				break;
			case PARAM:
				enterOuterAlt(_localctx, 2);
				{
				setState(137);
				parameter();
				}
				break;
			case EXPORT:
			case LET:
				enterOuterAlt(_localctx, 3);
				{
				setState(138);
				definition();
				}
				break;
			case FROM:
				enterOuterAlt(_localctx, 4);
				{
				setState(139);
				source();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ImportingContext extends ParserRuleContext {
		public TerminalNode IMPORT() { return getToken(FiltreraParser.IMPORT, 0); }
		public TerminalNode TEXT() { return getToken(FiltreraParser.TEXT, 0); }
		public ImportingContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_importing; }
	}

	public final ImportingContext importing() throws RecognitionException {
		ImportingContext _localctx = new ImportingContext(_ctx, getState());
		enterRule(_localctx, 4, RULE_importing);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(142);
			match(IMPORT);
			setState(143);
			match(TEXT);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ParameterContext extends ParserRuleContext {
		public TerminalNode PARAM() { return getToken(FiltreraParser.PARAM, 0); }
		public NameContext name() {
			return getRuleContext(NameContext.class,0);
		}
		public TerminalNode COLON() { return getToken(FiltreraParser.COLON, 0); }
		public DeclaredTypeContext declaredType() {
			return getRuleContext(DeclaredTypeContext.class,0);
		}
		public TerminalNode ASSIGN() { return getToken(FiltreraParser.ASSIGN, 0); }
		public BodyContext body() {
			return getRuleContext(BodyContext.class,0);
		}
		public ParameterContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_parameter; }
	}

	public final ParameterContext parameter() throws RecognitionException {
		ParameterContext _localctx = new ParameterContext(_ctx, getState());
		enterRule(_localctx, 6, RULE_parameter);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(145);
			match(PARAM);
			setState(146);
			name();
			setState(149);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==COLON) {
				{
				setState(147);
				match(COLON);
				setState(148);
				declaredType();
				}
			}

			setState(153);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==ASSIGN) {
				{
				setState(151);
				match(ASSIGN);
				setState(152);
				body();
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class DefinitionContext extends ParserRuleContext {
		public NameContext name() {
			return getRuleContext(NameContext.class,0);
		}
		public TerminalNode LET() { return getToken(FiltreraParser.LET, 0); }
		public TerminalNode EXPORT() { return getToken(FiltreraParser.EXPORT, 0); }
		public ParametersContext parameters() {
			return getRuleContext(ParametersContext.class,0);
		}
		public TerminalNode COLON() { return getToken(FiltreraParser.COLON, 0); }
		public TypeContext type() {
			return getRuleContext(TypeContext.class,0);
		}
		public TerminalNode WHEN() { return getToken(FiltreraParser.WHEN, 0); }
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
		}
		public TerminalNode PIPE() { return getToken(FiltreraParser.PIPE, 0); }
		public BodyContext body() {
			return getRuleContext(BodyContext.class,0);
		}
		public TerminalNode ASSIGN() { return getToken(FiltreraParser.ASSIGN, 0); }
		public TerminalNode ARROW() { return getToken(FiltreraParser.ARROW, 0); }
		public DefinitionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_definition; }
	}

	public final DefinitionContext definition() throws RecognitionException {
		DefinitionContext _localctx = new DefinitionContext(_ctx, getState());
		enterRule(_localctx, 8, RULE_definition);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(155);
			_la = _input.LA(1);
			if ( !(_la==EXPORT || _la==LET) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			setState(156);
			name();
			setState(158);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 216207966485872664L) != 0)) {
				{
				setState(157);
				parameters();
				}
			}

			setState(162);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==COLON) {
				{
				setState(160);
				match(COLON);
				setState(161);
				type();
				}
			}

			setState(171);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case WHEN:
				{
				setState(164);
				match(WHEN);
				setState(165);
				expression();
				setState(166);
				match(PIPE);
				setState(167);
				body();
				}
				break;
			case ARROW:
			case PIPE:
			case ASSIGN:
				{
				setState(169);
				_la = _input.LA(1);
				if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 34460401664L) != 0)) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(170);
				body();
				}
				break;
			case EOF:
			case NEWLINE:
				break;
			default:
				break;
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ParametersContext extends ParserRuleContext {
		public OpeningContext opening() {
			return getRuleContext(OpeningContext.class,0);
		}
		public TerminalNode PAREN_CLOSE() { return getToken(FiltreraParser.PAREN_CLOSE, 0); }
		public List<BindingContext> binding() {
			return getRuleContexts(BindingContext.class);
		}
		public BindingContext binding(int i) {
			return getRuleContext(BindingContext.class,i);
		}
		public List<SeparatorContext> separator() {
			return getRuleContexts(SeparatorContext.class);
		}
		public SeparatorContext separator(int i) {
			return getRuleContext(SeparatorContext.class,i);
		}
		public NameContext name() {
			return getRuleContext(NameContext.class,0);
		}
		public ParametersContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_parameters; }
	}

	public final ParametersContext parameters() throws RecognitionException {
		ParametersContext _localctx = new ParametersContext(_ctx, getState());
		enterRule(_localctx, 10, RULE_parameters);
		int _la;
		try {
			setState(188);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case CALL_OPEN:
			case LAMBDA_OPEN:
			case PAREN_OPEN:
				enterOuterAlt(_localctx, 1);
				{
				setState(173);
				opening();
				setState(183);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==NAME || _la==QUOTED_NAME) {
					{
					setState(174);
					binding();
					setState(180);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==NEWLINE || _la==COMMA) {
						{
						{
						setState(175);
						separator();
						setState(176);
						binding();
						}
						}
						setState(182);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(185);
				match(PAREN_CLOSE);
				}
				break;
			case NAME:
			case QUOTED_NAME:
				enterOuterAlt(_localctx, 2);
				{
				setState(187);
				name();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class OpeningContext extends ParserRuleContext {
		public TerminalNode PAREN_OPEN() { return getToken(FiltreraParser.PAREN_OPEN, 0); }
		public TerminalNode CALL_OPEN() { return getToken(FiltreraParser.CALL_OPEN, 0); }
		public TerminalNode LAMBDA_OPEN() { return getToken(FiltreraParser.LAMBDA_OPEN, 0); }
		public OpeningContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_opening; }
	}

	public final OpeningContext opening() throws RecognitionException {
		OpeningContext _localctx = new OpeningContext(_ctx, getState());
		enterRule(_localctx, 12, RULE_opening);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(190);
			_la = _input.LA(1);
			if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 35184372088856L) != 0)) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class BindingContext extends ParserRuleContext {
		public NameContext name() {
			return getRuleContext(NameContext.class,0);
		}
		public TerminalNode COLON() { return getToken(FiltreraParser.COLON, 0); }
		public DeclaredTypeContext declaredType() {
			return getRuleContext(DeclaredTypeContext.class,0);
		}
		public BindingContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_binding; }
	}

	public final BindingContext binding() throws RecognitionException {
		BindingContext _localctx = new BindingContext(_ctx, getState());
		enterRule(_localctx, 14, RULE_binding);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(192);
			name();
			setState(195);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==COLON) {
				{
				setState(193);
				match(COLON);
				setState(194);
				declaredType();
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class SourceContext extends ParserRuleContext {
		public TerminalNode FROM() { return getToken(FiltreraParser.FROM, 0); }
		public BodyContext body() {
			return getRuleContext(BodyContext.class,0);
		}
		public SourceContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_source; }
	}

	public final SourceContext source() throws RecognitionException {
		SourceContext _localctx = new SourceContext(_ctx, getState());
		enterRule(_localctx, 16, RULE_source);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(197);
			match(FROM);
			setState(198);
			body();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class BodyContext extends ParserRuleContext {
		public TerminalNode INDENT() { return getToken(FiltreraParser.INDENT, 0); }
		public BlockContext block() {
			return getRuleContext(BlockContext.class,0);
		}
		public TerminalNode DEDENT() { return getToken(FiltreraParser.DEDENT, 0); }
		public TerminalNode NEWLINE() { return getToken(FiltreraParser.NEWLINE, 0); }
		public LineContext line() {
			return getRuleContext(LineContext.class,0);
		}
		public BodyContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_body; }
	}

	public final BodyContext body() throws RecognitionException {
		BodyContext _localctx = new BodyContext(_ctx, getState());
		enterRule(_localctx, 18, RULE_body);
		try {
			setState(207);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case INDENT:
				enterOuterAlt(_localctx, 1);
				{
				setState(200);
				match(INDENT);
				setState(201);
				block();
				setState(202);
				match(DEDENT);
				}
				break;
			case NEWLINE:
				enterOuterAlt(_localctx, 2);
				{
				setState(204);
				match(NEWLINE);
				setState(205);
				block();
				}
				break;
			case LAMBDA_OPEN:
			case MATCH:
			case WITH:
			case NOT:
			case TRUE:
			case FALSE:
			case NOTHING:
			case MINUS:
			case PAREN_OPEN:
			case BRACKET_OPEN:
			case BRACE_OPEN:
			case PERCENT:
			case NUMBER:
			case TEXT:
			case TEMPLATE_OPEN:
			case NAME:
			case QUOTED_NAME:
				enterOuterAlt(_localctx, 3);
				{
				setState(206);
				line();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class BlockContext extends ParserRuleContext {
		public List<SourceContext> source() {
			return getRuleContexts(SourceContext.class);
		}
		public SourceContext source(int i) {
			return getRuleContext(SourceContext.class,i);
		}
		public List<DefinitionContext> definition() {
			return getRuleContexts(DefinitionContext.class);
		}
		public DefinitionContext definition(int i) {
			return getRuleContext(DefinitionContext.class,i);
		}
		public List<TerminalNode> NEWLINE() { return getTokens(FiltreraParser.NEWLINE); }
		public TerminalNode NEWLINE(int i) {
			return getToken(FiltreraParser.NEWLINE, i);
		}
		public ChainContext chain() {
			return getRuleContext(ChainContext.class,0);
		}
		public BlockContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_block; }
	}

	public final BlockContext block() throws RecognitionException {
		BlockContext _localctx = new BlockContext(_ctx, getState());
		enterRule(_localctx, 20, RULE_block);
		int _la;
		try {
			int _alt;
			setState(233);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case EXPORT:
			case LET:
			case FROM:
				enterOuterAlt(_localctx, 1);
				{
				setState(217);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==EXPORT || _la==LET) {
					{
					{
					setState(209);
					definition();
					setState(211); 
					_errHandler.sync(this);
					_la = _input.LA(1);
					do {
						{
						{
						setState(210);
						match(NEWLINE);
						}
						}
						setState(213); 
						_errHandler.sync(this);
						_la = _input.LA(1);
					} while ( _la==NEWLINE );
					}
					}
					setState(219);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				setState(220);
				source();
				setState(229);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,19,_ctx);
				while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
					if ( _alt==1 ) {
						{
						{
						setState(222); 
						_errHandler.sync(this);
						_la = _input.LA(1);
						do {
							{
							{
							setState(221);
							match(NEWLINE);
							}
							}
							setState(224); 
							_errHandler.sync(this);
							_la = _input.LA(1);
						} while ( _la==NEWLINE );
						setState(226);
						source();
						}
						} 
					}
					setState(231);
					_errHandler.sync(this);
					_alt = getInterpreter().adaptivePredict(_input,19,_ctx);
				}
				}
				break;
			case LAMBDA_OPEN:
			case MATCH:
			case WITH:
			case NOT:
			case TRUE:
			case FALSE:
			case NOTHING:
			case MINUS:
			case PAREN_OPEN:
			case BRACKET_OPEN:
			case BRACE_OPEN:
			case PERCENT:
			case NUMBER:
			case TEXT:
			case TEMPLATE_OPEN:
			case NAME:
			case QUOTED_NAME:
				enterOuterAlt(_localctx, 2);
				{
				setState(232);
				chain();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ChainContext extends ParserRuleContext {
		public List<LineContext> line() {
			return getRuleContexts(LineContext.class);
		}
		public LineContext line(int i) {
			return getRuleContext(LineContext.class,i);
		}
		public List<TerminalNode> NEWLINE() { return getTokens(FiltreraParser.NEWLINE); }
		public TerminalNode NEWLINE(int i) {
			return getToken(FiltreraParser.NEWLINE, i);
		}
		public ChainContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_chain; }
	}

	public final ChainContext chain() throws RecognitionException {
		ChainContext _localctx = new ChainContext(_ctx, getState());
		enterRule(_localctx, 22, RULE_chain);
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(235);
			line();
			setState(240);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,21,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(236);
					match(NEWLINE);
					setState(237);
					line();
					}
					} 
				}
				setState(242);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,21,_ctx);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class LineContext extends ParserRuleContext {
		public OneLineContext oneLine() {
			return getRuleContext(OneLineContext.class,0);
		}
		public List<ContinuationContext> continuation() {
			return getRuleContexts(ContinuationContext.class);
		}
		public ContinuationContext continuation(int i) {
			return getRuleContext(ContinuationContext.class,i);
		}
		public LineContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_line; }
	}

	public final LineContext line() throws RecognitionException {
		LineContext _localctx = new LineContext(_ctx, getState());
		enterRule(_localctx, 24, RULE_line);
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(243);
			oneLine();
			setState(247);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,22,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(244);
					continuation();
					}
					} 
				}
				setState(249);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,22,_ctx);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class OneLineContext extends ParserRuleContext {
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
		}
		public TerminalNode MATCH() { return getToken(FiltreraParser.MATCH, 0); }
		public ArmsContext arms() {
			return getRuleContext(ArmsContext.class,0);
		}
		public OneLineContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_oneLine; }
	}

	public final OneLineContext oneLine() throws RecognitionException {
		OneLineContext _localctx = new OneLineContext(_ctx, getState());
		enterRule(_localctx, 26, RULE_oneLine);
		try {
			setState(257);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case LAMBDA_OPEN:
			case WITH:
			case NOT:
			case TRUE:
			case FALSE:
			case NOTHING:
			case MINUS:
			case PAREN_OPEN:
			case BRACKET_OPEN:
			case BRACE_OPEN:
			case PERCENT:
			case NUMBER:
			case TEXT:
			case TEMPLATE_OPEN:
			case NAME:
			case QUOTED_NAME:
				enterOuterAlt(_localctx, 1);
				{
				setState(250);
				expression();
				setState(253);
				_errHandler.sync(this);
				switch ( getInterpreter().adaptivePredict(_input,23,_ctx) ) {
				case 1:
					{
					setState(251);
					match(MATCH);
					setState(252);
					arms();
					}
					break;
				}
				}
				break;
			case MATCH:
				enterOuterAlt(_localctx, 2);
				{
				setState(255);
				match(MATCH);
				setState(256);
				arms();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ContinuationContext extends ParserRuleContext {
		public TerminalNode INDENT() { return getToken(FiltreraParser.INDENT, 0); }
		public List<LineContext> line() {
			return getRuleContexts(LineContext.class);
		}
		public LineContext line(int i) {
			return getRuleContext(LineContext.class,i);
		}
		public TerminalNode DEDENT() { return getToken(FiltreraParser.DEDENT, 0); }
		public List<TerminalNode> NEWLINE() { return getTokens(FiltreraParser.NEWLINE); }
		public TerminalNode NEWLINE(int i) {
			return getToken(FiltreraParser.NEWLINE, i);
		}
		public ContinuationContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_continuation; }
	}

	public final ContinuationContext continuation() throws RecognitionException {
		ContinuationContext _localctx = new ContinuationContext(_ctx, getState());
		enterRule(_localctx, 28, RULE_continuation);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(259);
			match(INDENT);
			setState(260);
			line();
			setState(265);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==NEWLINE) {
				{
				{
				setState(261);
				match(NEWLINE);
				setState(262);
				line();
				}
				}
				setState(267);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			setState(268);
			match(DEDENT);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ArmsContext extends ParserRuleContext {
		public TerminalNode INDENT() { return getToken(FiltreraParser.INDENT, 0); }
		public List<ArmContext> arm() {
			return getRuleContexts(ArmContext.class);
		}
		public ArmContext arm(int i) {
			return getRuleContext(ArmContext.class,i);
		}
		public TerminalNode DEDENT() { return getToken(FiltreraParser.DEDENT, 0); }
		public List<TerminalNode> NEWLINE() { return getTokens(FiltreraParser.NEWLINE); }
		public TerminalNode NEWLINE(int i) {
			return getToken(FiltreraParser.NEWLINE, i);
		}
		public ArmsContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_arms; }
	}

	public final ArmsContext arms() throws RecognitionException {
		ArmsContext _localctx = new ArmsContext(_ctx, getState());
		enterRule(_localctx, 30, RULE_arms);
		int _la;
		try {
			int _alt;
			setState(290);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case INDENT:
				enterOuterAlt(_localctx, 1);
				{
				setState(270);
				match(INDENT);
				setState(271);
				arm();
				setState(276);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==NEWLINE) {
					{
					{
					setState(272);
					match(NEWLINE);
					setState(273);
					arm();
					}
					}
					setState(278);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				setState(279);
				match(DEDENT);
				}
				break;
			case NEWLINE:
				enterOuterAlt(_localctx, 2);
				{
				setState(281);
				match(NEWLINE);
				setState(282);
				arm();
				setState(287);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,27,_ctx);
				while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
					if ( _alt==1 ) {
						{
						{
						setState(283);
						match(NEWLINE);
						setState(284);
						arm();
						}
						} 
					}
					setState(289);
					_errHandler.sync(this);
					_alt = getInterpreter().adaptivePredict(_input,27,_ctx);
				}
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ArmContext extends ParserRuleContext {
		public TerminalNode PIPE() { return getToken(FiltreraParser.PIPE, 0); }
		public BodyContext body() {
			return getRuleContext(BodyContext.class,0);
		}
		public TypeContext type() {
			return getRuleContext(TypeContext.class,0);
		}
		public TerminalNode WHEN() { return getToken(FiltreraParser.WHEN, 0); }
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
		}
		public ArmContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_arm; }
	}

	public final ArmContext arm() throws RecognitionException {
		ArmContext _localctx = new ArmContext(_ctx, getState());
		enterRule(_localctx, 32, RULE_arm);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(293);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 250688788601765912L) != 0)) {
				{
				setState(292);
				type();
				}
			}

			setState(297);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==WHEN) {
				{
				setState(295);
				match(WHEN);
				setState(296);
				expression();
				}
			}

			setState(299);
			match(PIPE);
			setState(300);
			body();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ExpressionContext extends ParserRuleContext {
		public List<ConjunctionContext> conjunction() {
			return getRuleContexts(ConjunctionContext.class);
		}
		public ConjunctionContext conjunction(int i) {
			return getRuleContext(ConjunctionContext.class,i);
		}
		public List<TerminalNode> OR() { return getTokens(FiltreraParser.OR); }
		public TerminalNode OR(int i) {
			return getToken(FiltreraParser.OR, i);
		}
		public ExpressionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_expression; }
	}

	public final ExpressionContext expression() throws RecognitionException {
		ExpressionContext _localctx = new ExpressionContext(_ctx, getState());
		enterRule(_localctx, 34, RULE_expression);
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(302);
			conjunction();
			setState(307);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,31,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(303);
					match(OR);
					setState(304);
					conjunction();
					}
					} 
				}
				setState(309);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,31,_ctx);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ConjunctionContext extends ParserRuleContext {
		public List<InversionContext> inversion() {
			return getRuleContexts(InversionContext.class);
		}
		public InversionContext inversion(int i) {
			return getRuleContext(InversionContext.class,i);
		}
		public List<TerminalNode> AND() { return getTokens(FiltreraParser.AND); }
		public TerminalNode AND(int i) {
			return getToken(FiltreraParser.AND, i);
		}
		public ConjunctionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_conjunction; }
	}

	public final ConjunctionContext conjunction() throws RecognitionException {
		ConjunctionContext _localctx = new ConjunctionContext(_ctx, getState());
		enterRule(_localctx, 36, RULE_conjunction);
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(310);
			inversion();
			setState(315);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,32,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(311);
					match(AND);
					setState(312);
					inversion();
					}
					} 
				}
				setState(317);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,32,_ctx);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class InversionContext extends ParserRuleContext {
		public ComparisonContext comparison() {
			return getRuleContext(ComparisonContext.class,0);
		}
		public List<TerminalNode> NOT() { return getTokens(FiltreraParser.NOT); }
		public TerminalNode NOT(int i) {
			return getToken(FiltreraParser.NOT, i);
		}
		public InversionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_inversion; }
	}

	public final InversionContext inversion() throws RecognitionException {
		InversionContext _localctx = new InversionContext(_ctx, getState());
		enterRule(_localctx, 38, RULE_inversion);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(321);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==NOT) {
				{
				{
				setState(318);
				match(NOT);
				}
				}
				setState(323);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			setState(324);
			comparison();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ComparisonContext extends ParserRuleContext {
		public SumContext sum() {
			return getRuleContext(SumContext.class,0);
		}
		public List<ComparisonTailContext> comparisonTail() {
			return getRuleContexts(ComparisonTailContext.class);
		}
		public ComparisonTailContext comparisonTail(int i) {
			return getRuleContext(ComparisonTailContext.class,i);
		}
		public ComparisonContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_comparison; }
	}

	public final ComparisonContext comparison() throws RecognitionException {
		ComparisonContext _localctx = new ComparisonContext(_ctx, getState());
		enterRule(_localctx, 40, RULE_comparison);
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(326);
			sum();
			setState(330);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,34,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(327);
					comparisonTail();
					}
					} 
				}
				setState(332);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,34,_ctx);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ComparisonTailContext extends ParserRuleContext {
		public SumContext sum() {
			return getRuleContext(SumContext.class,0);
		}
		public TerminalNode EQUAL() { return getToken(FiltreraParser.EQUAL, 0); }
		public TerminalNode UNEQUAL() { return getToken(FiltreraParser.UNEQUAL, 0); }
		public TerminalNode AT_LEAST() { return getToken(FiltreraParser.AT_LEAST, 0); }
		public TerminalNode AT_MOST() { return getToken(FiltreraParser.AT_MOST, 0); }
		public TerminalNode GREATER() { return getToken(FiltreraParser.GREATER, 0); }
		public TerminalNode LESS() { return getToken(FiltreraParser.LESS, 0); }
		public TerminalNode IS() { return getToken(FiltreraParser.IS, 0); }
		public TypeContext type() {
			return getRuleContext(TypeContext.class,0);
		}
		public ComparisonTailContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_comparisonTail; }
	}

	public final ComparisonTailContext comparisonTail() throws RecognitionException {
		ComparisonTailContext _localctx = new ComparisonTailContext(_ctx, getState());
		enterRule(_localctx, 42, RULE_comparisonTail);
		int _la;
		try {
			setState(337);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case EQUAL:
			case UNEQUAL:
			case AT_LEAST:
			case AT_MOST:
			case GREATER:
			case LESS:
				enterOuterAlt(_localctx, 1);
				{
				setState(333);
				_la = _input.LA(1);
				if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 33822867456L) != 0)) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(334);
				sum();
				}
				break;
			case IS:
				enterOuterAlt(_localctx, 2);
				{
				setState(335);
				match(IS);
				setState(336);
				type();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class SumContext extends ParserRuleContext {
		public List<ProductContext> product() {
			return getRuleContexts(ProductContext.class);
		}
		public ProductContext product(int i) {
			return getRuleContext(ProductContext.class,i);
		}
		public List<TerminalNode> PLUS() { return getTokens(FiltreraParser.PLUS); }
		public TerminalNode PLUS(int i) {
			return getToken(FiltreraParser.PLUS, i);
		}
		public List<TerminalNode> MINUS() { return getTokens(FiltreraParser.MINUS); }
		public TerminalNode MINUS(int i) {
			return getToken(FiltreraParser.MINUS, i);
		}
		public SumContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_sum; }
	}

	public final SumContext sum() throws RecognitionException {
		SumContext _localctx = new SumContext(_ctx, getState());
		enterRule(_localctx, 44, RULE_sum);
		int _la;
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(339);
			product();
			setState(344);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,36,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(340);
					_la = _input.LA(1);
					if ( !(_la==PLUS || _la==MINUS) ) {
					_errHandler.recoverInline(this);
					}
					else {
						if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
						_errHandler.reportMatch(this);
						consume();
					}
					setState(341);
					product();
					}
					} 
				}
				setState(346);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,36,_ctx);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ProductContext extends ParserRuleContext {
		public List<SignedContext> signed() {
			return getRuleContexts(SignedContext.class);
		}
		public SignedContext signed(int i) {
			return getRuleContext(SignedContext.class,i);
		}
		public List<TerminalNode> STAR() { return getTokens(FiltreraParser.STAR); }
		public TerminalNode STAR(int i) {
			return getToken(FiltreraParser.STAR, i);
		}
		public List<TerminalNode> SLASH() { return getTokens(FiltreraParser.SLASH); }
		public TerminalNode SLASH(int i) {
			return getToken(FiltreraParser.SLASH, i);
		}
		public ProductContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_product; }
	}

	public final ProductContext product() throws RecognitionException {
		ProductContext _localctx = new ProductContext(_ctx, getState());
		enterRule(_localctx, 46, RULE_product);
		int _la;
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(347);
			signed();
			setState(352);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,37,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(348);
					_la = _input.LA(1);
					if ( !(_la==STAR || _la==SLASH) ) {
					_errHandler.recoverInline(this);
					}
					else {
						if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
						_errHandler.reportMatch(this);
						consume();
					}
					setState(349);
					signed();
					}
					} 
				}
				setState(354);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,37,_ctx);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class SignedContext extends ParserRuleContext {
		public ApplicationContext application() {
			return getRuleContext(ApplicationContext.class,0);
		}
		public List<TerminalNode> MINUS() { return getTokens(FiltreraParser.MINUS); }
		public TerminalNode MINUS(int i) {
			return getToken(FiltreraParser.MINUS, i);
		}
		public SignedContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_signed; }
	}

	public final SignedContext signed() throws RecognitionException {
		SignedContext _localctx = new SignedContext(_ctx, getState());
		enterRule(_localctx, 48, RULE_signed);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(358);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==MINUS) {
				{
				{
				setState(355);
				match(MINUS);
				}
				}
				setState(360);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			setState(361);
			application();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ApplicationContext extends ParserRuleContext {
		public List<TermContext> term() {
			return getRuleContexts(TermContext.class);
		}
		public TermContext term(int i) {
			return getRuleContext(TermContext.class,i);
		}
		public ApplicationContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_application; }
	}

	public final ApplicationContext application() throws RecognitionException {
		ApplicationContext _localctx = new ApplicationContext(_ctx, getState());
		enterRule(_localctx, 50, RULE_application);
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(364); 
			_errHandler.sync(this);
			_alt = 1;
			do {
				switch (_alt) {
				case 1:
					{
					{
					setState(363);
					term();
					}
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				setState(366); 
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,39,_ctx);
			} while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER );
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TermContext extends ParserRuleContext {
		public LambdaContext lambda() {
			return getRuleContext(LambdaContext.class,0);
		}
		public PostfixContext postfix() {
			return getRuleContext(PostfixContext.class,0);
		}
		public TerminalNode WITH() { return getToken(FiltreraParser.WITH, 0); }
		public TermContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_term; }
	}

	public final TermContext term() throws RecognitionException {
		TermContext _localctx = new TermContext(_ctx, getState());
		enterRule(_localctx, 52, RULE_term);
		try {
			setState(372);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,40,_ctx) ) {
			case 1:
				enterOuterAlt(_localctx, 1);
				{
				setState(368);
				lambda();
				}
				break;
			case 2:
				enterOuterAlt(_localctx, 2);
				{
				setState(369);
				postfix();
				}
				break;
			case 3:
				enterOuterAlt(_localctx, 3);
				{
				setState(370);
				match(WITH);
				setState(371);
				postfix();
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class LambdaContext extends ParserRuleContext {
		public LambdaParametersContext lambdaParameters() {
			return getRuleContext(LambdaParametersContext.class,0);
		}
		public TerminalNode ARROW() { return getToken(FiltreraParser.ARROW, 0); }
		public TerminalNode INDENT() { return getToken(FiltreraParser.INDENT, 0); }
		public BlockContext block() {
			return getRuleContext(BlockContext.class,0);
		}
		public TerminalNode DEDENT() { return getToken(FiltreraParser.DEDENT, 0); }
		public TerminalNode NEWLINE() { return getToken(FiltreraParser.NEWLINE, 0); }
		public OneLineContext oneLine() {
			return getRuleContext(OneLineContext.class,0);
		}
		public LambdaContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_lambda; }
	}

	public final LambdaContext lambda() throws RecognitionException {
		LambdaContext _localctx = new LambdaContext(_ctx, getState());
		enterRule(_localctx, 54, RULE_lambda);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(374);
			lambdaParameters();
			setState(375);
			match(ARROW);
			setState(383);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case INDENT:
				{
				setState(376);
				match(INDENT);
				setState(377);
				block();
				setState(378);
				match(DEDENT);
				}
				break;
			case NEWLINE:
				{
				setState(380);
				match(NEWLINE);
				setState(381);
				block();
				}
				break;
			case LAMBDA_OPEN:
			case MATCH:
			case WITH:
			case NOT:
			case TRUE:
			case FALSE:
			case NOTHING:
			case MINUS:
			case PAREN_OPEN:
			case BRACKET_OPEN:
			case BRACE_OPEN:
			case PERCENT:
			case NUMBER:
			case TEXT:
			case TEMPLATE_OPEN:
			case NAME:
			case QUOTED_NAME:
				{
				setState(382);
				oneLine();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class LambdaParametersContext extends ParserRuleContext {
		public TerminalNode LAMBDA_OPEN() { return getToken(FiltreraParser.LAMBDA_OPEN, 0); }
		public TerminalNode PAREN_CLOSE() { return getToken(FiltreraParser.PAREN_CLOSE, 0); }
		public List<BindingContext> binding() {
			return getRuleContexts(BindingContext.class);
		}
		public BindingContext binding(int i) {
			return getRuleContext(BindingContext.class,i);
		}
		public List<SeparatorContext> separator() {
			return getRuleContexts(SeparatorContext.class);
		}
		public SeparatorContext separator(int i) {
			return getRuleContext(SeparatorContext.class,i);
		}
		public NameContext name() {
			return getRuleContext(NameContext.class,0);
		}
		public LambdaParametersContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_lambdaParameters; }
	}

	public final LambdaParametersContext lambdaParameters() throws RecognitionException {
		LambdaParametersContext _localctx = new LambdaParametersContext(_ctx, getState());
		enterRule(_localctx, 56, RULE_lambdaParameters);
		int _la;
		try {
			setState(399);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case LAMBDA_OPEN:
				enterOuterAlt(_localctx, 1);
				{
				setState(385);
				match(LAMBDA_OPEN);
				setState(395);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==NAME || _la==QUOTED_NAME) {
					{
					setState(386);
					binding();
					setState(392);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==NEWLINE || _la==COMMA) {
						{
						{
						setState(387);
						separator();
						setState(388);
						binding();
						}
						}
						setState(394);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(397);
				match(PAREN_CLOSE);
				}
				break;
			case NAME:
			case QUOTED_NAME:
				enterOuterAlt(_localctx, 2);
				{
				setState(398);
				name();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class PostfixContext extends ParserRuleContext {
		public PrimaryContext primary() {
			return getRuleContext(PrimaryContext.class,0);
		}
		public List<SuffixContext> suffix() {
			return getRuleContexts(SuffixContext.class);
		}
		public SuffixContext suffix(int i) {
			return getRuleContext(SuffixContext.class,i);
		}
		public PostfixContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_postfix; }
	}

	public final PostfixContext postfix() throws RecognitionException {
		PostfixContext _localctx = new PostfixContext(_ctx, getState());
		enterRule(_localctx, 58, RULE_postfix);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(401);
			primary();
			setState(405);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while ((((_la) & ~0x3f) == 0 && ((1L << _la) & 2199425908744L) != 0)) {
				{
				{
				setState(402);
				suffix();
				}
				}
				setState(407);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class SuffixContext extends ParserRuleContext {
		public TerminalNode DOT() { return getToken(FiltreraParser.DOT, 0); }
		public FieldNameContext fieldName() {
			return getRuleContext(FieldNameContext.class,0);
		}
		public TerminalNode NUMBER() { return getToken(FiltreraParser.NUMBER, 0); }
		public TerminalNode LOOKUP() { return getToken(FiltreraParser.LOOKUP, 0); }
		public KeyContext key() {
			return getRuleContext(KeyContext.class,0);
		}
		public TerminalNode CAST() { return getToken(FiltreraParser.CAST, 0); }
		public NameContext name() {
			return getRuleContext(NameContext.class,0);
		}
		public TerminalNode CALL_OPEN() { return getToken(FiltreraParser.CALL_OPEN, 0); }
		public TerminalNode PAREN_CLOSE() { return getToken(FiltreraParser.PAREN_CLOSE, 0); }
		public List<LineContext> line() {
			return getRuleContexts(LineContext.class);
		}
		public LineContext line(int i) {
			return getRuleContext(LineContext.class,i);
		}
		public List<SeparatorContext> separator() {
			return getRuleContexts(SeparatorContext.class);
		}
		public SeparatorContext separator(int i) {
			return getRuleContext(SeparatorContext.class,i);
		}
		public SuffixContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_suffix; }
	}

	public final SuffixContext suffix() throws RecognitionException {
		SuffixContext _localctx = new SuffixContext(_ctx, getState());
		enterRule(_localctx, 60, RULE_suffix);
		int _la;
		try {
			setState(430);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case DOT:
				enterOuterAlt(_localctx, 1);
				{
				setState(408);
				match(DOT);
				setState(411);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case IMPORT:
				case EXPORT:
				case PARAM:
				case LET:
				case FROM:
				case MATCH:
				case WHEN:
				case WITH:
				case IS:
				case NOT:
				case AND:
				case OR:
				case TRUE:
				case FALSE:
				case NOTHING:
				case NAME:
				case QUOTED_NAME:
					{
					setState(409);
					fieldName();
					}
					break;
				case NUMBER:
					{
					setState(410);
					match(NUMBER);
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				break;
			case LOOKUP:
				enterOuterAlt(_localctx, 2);
				{
				setState(413);
				match(LOOKUP);
				setState(414);
				key();
				}
				break;
			case CAST:
				enterOuterAlt(_localctx, 3);
				{
				setState(415);
				match(CAST);
				setState(416);
				name();
				}
				break;
			case CALL_OPEN:
				enterOuterAlt(_localctx, 4);
				{
				setState(417);
				match(CALL_OPEN);
				setState(427);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 268703187111411728L) != 0)) {
					{
					setState(418);
					line();
					setState(424);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==NEWLINE || _la==COMMA) {
						{
						{
						setState(419);
						separator();
						setState(420);
						line();
						}
						}
						setState(426);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(429);
				match(PAREN_CLOSE);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class KeyContext extends ParserRuleContext {
		public NameContext name() {
			return getRuleContext(NameContext.class,0);
		}
		public TerminalNode TEXT() { return getToken(FiltreraParser.TEXT, 0); }
		public TerminalNode NUMBER() { return getToken(FiltreraParser.NUMBER, 0); }
		public TemplateContext template() {
			return getRuleContext(TemplateContext.class,0);
		}
		public TerminalNode PAREN_OPEN() { return getToken(FiltreraParser.PAREN_OPEN, 0); }
		public ChainContext chain() {
			return getRuleContext(ChainContext.class,0);
		}
		public TerminalNode PAREN_CLOSE() { return getToken(FiltreraParser.PAREN_CLOSE, 0); }
		public KeyContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_key; }
	}

	public final KeyContext key() throws RecognitionException {
		KeyContext _localctx = new KeyContext(_ctx, getState());
		enterRule(_localctx, 62, RULE_key);
		try {
			setState(440);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case NAME:
			case QUOTED_NAME:
				enterOuterAlt(_localctx, 1);
				{
				setState(432);
				name();
				}
				break;
			case TEXT:
				enterOuterAlt(_localctx, 2);
				{
				setState(433);
				match(TEXT);
				}
				break;
			case NUMBER:
				enterOuterAlt(_localctx, 3);
				{
				setState(434);
				match(NUMBER);
				}
				break;
			case TEMPLATE_OPEN:
				enterOuterAlt(_localctx, 4);
				{
				setState(435);
				template();
				}
				break;
			case PAREN_OPEN:
				enterOuterAlt(_localctx, 5);
				{
				setState(436);
				match(PAREN_OPEN);
				setState(437);
				chain();
				setState(438);
				match(PAREN_CLOSE);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class PrimaryContext extends ParserRuleContext {
		public TerminalNode NUMBER() { return getToken(FiltreraParser.NUMBER, 0); }
		public TerminalNode PERCENT() { return getToken(FiltreraParser.PERCENT, 0); }
		public TerminalNode TEXT() { return getToken(FiltreraParser.TEXT, 0); }
		public TerminalNode TRUE() { return getToken(FiltreraParser.TRUE, 0); }
		public TerminalNode FALSE() { return getToken(FiltreraParser.FALSE, 0); }
		public TerminalNode NOTHING() { return getToken(FiltreraParser.NOTHING, 0); }
		public TemplateContext template() {
			return getRuleContext(TemplateContext.class,0);
		}
		public NameContext name() {
			return getRuleContext(NameContext.class,0);
		}
		public RecordContext record() {
			return getRuleContext(RecordContext.class,0);
		}
		public MapContext map() {
			return getRuleContext(MapContext.class,0);
		}
		public ListContext list() {
			return getRuleContext(ListContext.class,0);
		}
		public ParenthesisContext parenthesis() {
			return getRuleContext(ParenthesisContext.class,0);
		}
		public PrimaryContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_primary; }
	}

	public final PrimaryContext primary() throws RecognitionException {
		PrimaryContext _localctx = new PrimaryContext(_ctx, getState());
		enterRule(_localctx, 64, RULE_primary);
		try {
			setState(454);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,51,_ctx) ) {
			case 1:
				enterOuterAlt(_localctx, 1);
				{
				setState(442);
				match(NUMBER);
				}
				break;
			case 2:
				enterOuterAlt(_localctx, 2);
				{
				setState(443);
				match(PERCENT);
				}
				break;
			case 3:
				enterOuterAlt(_localctx, 3);
				{
				setState(444);
				match(TEXT);
				}
				break;
			case 4:
				enterOuterAlt(_localctx, 4);
				{
				setState(445);
				match(TRUE);
				}
				break;
			case 5:
				enterOuterAlt(_localctx, 5);
				{
				setState(446);
				match(FALSE);
				}
				break;
			case 6:
				enterOuterAlt(_localctx, 6);
				{
				setState(447);
				match(NOTHING);
				}
				break;
			case 7:
				enterOuterAlt(_localctx, 7);
				{
				setState(448);
				template();
				}
				break;
			case 8:
				enterOuterAlt(_localctx, 8);
				{
				setState(449);
				name();
				}
				break;
			case 9:
				enterOuterAlt(_localctx, 9);
				{
				setState(450);
				record();
				}
				break;
			case 10:
				enterOuterAlt(_localctx, 10);
				{
				setState(451);
				map();
				}
				break;
			case 11:
				enterOuterAlt(_localctx, 11);
				{
				setState(452);
				list();
				}
				break;
			case 12:
				enterOuterAlt(_localctx, 12);
				{
				setState(453);
				parenthesis();
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TemplateContext extends ParserRuleContext {
		public TerminalNode TEMPLATE_OPEN() { return getToken(FiltreraParser.TEMPLATE_OPEN, 0); }
		public TerminalNode TEMPLATE_CLOSE() { return getToken(FiltreraParser.TEMPLATE_CLOSE, 0); }
		public List<TerminalNode> TEMPLATE_TEXT() { return getTokens(FiltreraParser.TEMPLATE_TEXT); }
		public TerminalNode TEMPLATE_TEXT(int i) {
			return getToken(FiltreraParser.TEMPLATE_TEXT, i);
		}
		public List<EmbeddedContext> embedded() {
			return getRuleContexts(EmbeddedContext.class);
		}
		public EmbeddedContext embedded(int i) {
			return getRuleContext(EmbeddedContext.class,i);
		}
		public TemplateContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_template; }
	}

	public final TemplateContext template() throws RecognitionException {
		TemplateContext _localctx = new TemplateContext(_ctx, getState());
		enterRule(_localctx, 66, RULE_template);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(456);
			match(TEMPLATE_OPEN);
			setState(461);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==TEMPLATE_EXPRESSION_OPEN || _la==TEMPLATE_TEXT) {
				{
				setState(459);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case TEMPLATE_TEXT:
					{
					setState(457);
					match(TEMPLATE_TEXT);
					}
					break;
				case TEMPLATE_EXPRESSION_OPEN:
					{
					setState(458);
					embedded();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				setState(463);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			setState(464);
			match(TEMPLATE_CLOSE);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class EmbeddedContext extends ParserRuleContext {
		public TerminalNode TEMPLATE_EXPRESSION_OPEN() { return getToken(FiltreraParser.TEMPLATE_EXPRESSION_OPEN, 0); }
		public ChainContext chain() {
			return getRuleContext(ChainContext.class,0);
		}
		public TerminalNode TEMPLATE_EXPRESSION_CLOSE() { return getToken(FiltreraParser.TEMPLATE_EXPRESSION_CLOSE, 0); }
		public EmbeddedContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_embedded; }
	}

	public final EmbeddedContext embedded() throws RecognitionException {
		EmbeddedContext _localctx = new EmbeddedContext(_ctx, getState());
		enterRule(_localctx, 68, RULE_embedded);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(466);
			match(TEMPLATE_EXPRESSION_OPEN);
			setState(467);
			chain();
			setState(468);
			match(TEMPLATE_EXPRESSION_CLOSE);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class RecordContext extends ParserRuleContext {
		public TerminalNode BRACE_OPEN() { return getToken(FiltreraParser.BRACE_OPEN, 0); }
		public TerminalNode BRACE_CLOSE() { return getToken(FiltreraParser.BRACE_CLOSE, 0); }
		public List<RecordFieldContext> recordField() {
			return getRuleContexts(RecordFieldContext.class);
		}
		public RecordFieldContext recordField(int i) {
			return getRuleContext(RecordFieldContext.class,i);
		}
		public List<SeparatorContext> separator() {
			return getRuleContexts(SeparatorContext.class);
		}
		public SeparatorContext separator(int i) {
			return getRuleContext(SeparatorContext.class,i);
		}
		public TerminalNode COMMA() { return getToken(FiltreraParser.COMMA, 0); }
		public RecordContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_record; }
	}

	public final RecordContext record() throws RecognitionException {
		RecordContext _localctx = new RecordContext(_ctx, getState());
		enterRule(_localctx, 70, RULE_record);
		int _la;
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(470);
			match(BRACE_OPEN);
			setState(483);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 216172782147337216L) != 0)) {
				{
				setState(471);
				recordField();
				setState(477);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,54,_ctx);
				while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
					if ( _alt==1 ) {
						{
						{
						setState(472);
						separator();
						setState(473);
						recordField();
						}
						} 
					}
					setState(479);
					_errHandler.sync(this);
					_alt = getInterpreter().adaptivePredict(_input,54,_ctx);
				}
				setState(481);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==COMMA) {
					{
					setState(480);
					match(COMMA);
					}
				}

				}
			}

			setState(485);
			match(BRACE_CLOSE);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class RecordFieldContext extends ParserRuleContext {
		public FieldNameContext fieldName() {
			return getRuleContext(FieldNameContext.class,0);
		}
		public TerminalNode ASSIGN() { return getToken(FiltreraParser.ASSIGN, 0); }
		public BodyContext body() {
			return getRuleContext(BodyContext.class,0);
		}
		public RecordFieldContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_recordField; }
	}

	public final RecordFieldContext recordField() throws RecognitionException {
		RecordFieldContext _localctx = new RecordFieldContext(_ctx, getState());
		enterRule(_localctx, 72, RULE_recordField);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(487);
			fieldName();
			setState(488);
			match(ASSIGN);
			setState(489);
			body();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class MapContext extends ParserRuleContext {
		public TerminalNode BRACE_OPEN() { return getToken(FiltreraParser.BRACE_OPEN, 0); }
		public List<MapEntryContext> mapEntry() {
			return getRuleContexts(MapEntryContext.class);
		}
		public MapEntryContext mapEntry(int i) {
			return getRuleContext(MapEntryContext.class,i);
		}
		public TerminalNode BRACE_CLOSE() { return getToken(FiltreraParser.BRACE_CLOSE, 0); }
		public List<SeparatorContext> separator() {
			return getRuleContexts(SeparatorContext.class);
		}
		public SeparatorContext separator(int i) {
			return getRuleContext(SeparatorContext.class,i);
		}
		public TerminalNode COMMA() { return getToken(FiltreraParser.COMMA, 0); }
		public MapContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_map; }
	}

	public final MapContext map() throws RecognitionException {
		MapContext _localctx = new MapContext(_ctx, getState());
		enterRule(_localctx, 74, RULE_map);
		int _la;
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(491);
			match(BRACE_OPEN);
			setState(492);
			mapEntry();
			setState(498);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,57,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(493);
					separator();
					setState(494);
					mapEntry();
					}
					} 
				}
				setState(500);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,57,_ctx);
			}
			setState(502);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==COMMA) {
				{
				setState(501);
				match(COMMA);
				}
			}

			setState(504);
			match(BRACE_CLOSE);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class MapEntryContext extends ParserRuleContext {
		public KeyContext key() {
			return getRuleContext(KeyContext.class,0);
		}
		public TerminalNode LOOKUP() { return getToken(FiltreraParser.LOOKUP, 0); }
		public BodyContext body() {
			return getRuleContext(BodyContext.class,0);
		}
		public MapEntryContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_mapEntry; }
	}

	public final MapEntryContext mapEntry() throws RecognitionException {
		MapEntryContext _localctx = new MapEntryContext(_ctx, getState());
		enterRule(_localctx, 76, RULE_mapEntry);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(506);
			key();
			setState(507);
			match(LOOKUP);
			setState(508);
			body();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ListContext extends ParserRuleContext {
		public TerminalNode BRACKET_OPEN() { return getToken(FiltreraParser.BRACKET_OPEN, 0); }
		public TerminalNode BRACKET_CLOSE() { return getToken(FiltreraParser.BRACKET_CLOSE, 0); }
		public List<LineContext> line() {
			return getRuleContexts(LineContext.class);
		}
		public LineContext line(int i) {
			return getRuleContext(LineContext.class,i);
		}
		public List<SeparatorContext> separator() {
			return getRuleContexts(SeparatorContext.class);
		}
		public SeparatorContext separator(int i) {
			return getRuleContext(SeparatorContext.class,i);
		}
		public TerminalNode COMMA() { return getToken(FiltreraParser.COMMA, 0); }
		public ListContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_list; }
	}

	public final ListContext list() throws RecognitionException {
		ListContext _localctx = new ListContext(_ctx, getState());
		enterRule(_localctx, 78, RULE_list);
		int _la;
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(510);
			match(BRACKET_OPEN);
			setState(523);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 268703187111411728L) != 0)) {
				{
				setState(511);
				line();
				setState(517);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,59,_ctx);
				while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
					if ( _alt==1 ) {
						{
						{
						setState(512);
						separator();
						setState(513);
						line();
						}
						} 
					}
					setState(519);
					_errHandler.sync(this);
					_alt = getInterpreter().adaptivePredict(_input,59,_ctx);
				}
				setState(521);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==COMMA) {
					{
					setState(520);
					match(COMMA);
					}
				}

				}
			}

			setState(525);
			match(BRACKET_CLOSE);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ParenthesisContext extends ParserRuleContext {
		public TerminalNode PAREN_OPEN() { return getToken(FiltreraParser.PAREN_OPEN, 0); }
		public TerminalNode PAREN_CLOSE() { return getToken(FiltreraParser.PAREN_CLOSE, 0); }
		public List<ChainContext> chain() {
			return getRuleContexts(ChainContext.class);
		}
		public ChainContext chain(int i) {
			return getRuleContext(ChainContext.class,i);
		}
		public List<TerminalNode> COMMA() { return getTokens(FiltreraParser.COMMA); }
		public TerminalNode COMMA(int i) {
			return getToken(FiltreraParser.COMMA, i);
		}
		public List<TerminalNode> NEWLINE() { return getTokens(FiltreraParser.NEWLINE); }
		public TerminalNode NEWLINE(int i) {
			return getToken(FiltreraParser.NEWLINE, i);
		}
		public ParenthesisContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_parenthesis; }
	}

	public final ParenthesisContext parenthesis() throws RecognitionException {
		ParenthesisContext _localctx = new ParenthesisContext(_ctx, getState());
		enterRule(_localctx, 80, RULE_parenthesis);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(527);
			match(PAREN_OPEN);
			setState(542);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 268703187111411728L) != 0)) {
				{
				setState(528);
				chain();
				setState(539);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==NEWLINE || _la==COMMA) {
					{
					{
					setState(530);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if (_la==NEWLINE) {
						{
						setState(529);
						match(NEWLINE);
						}
					}

					setState(532);
					match(COMMA);
					setState(534);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if (_la==NEWLINE) {
						{
						setState(533);
						match(NEWLINE);
						}
					}

					setState(536);
					chain();
					}
					}
					setState(541);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
			}

			setState(544);
			match(PAREN_CLOSE);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class SeparatorContext extends ParserRuleContext {
		public TerminalNode COMMA() { return getToken(FiltreraParser.COMMA, 0); }
		public List<TerminalNode> NEWLINE() { return getTokens(FiltreraParser.NEWLINE); }
		public TerminalNode NEWLINE(int i) {
			return getToken(FiltreraParser.NEWLINE, i);
		}
		public SeparatorContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_separator; }
	}

	public final SeparatorContext separator() throws RecognitionException {
		SeparatorContext _localctx = new SeparatorContext(_ctx, getState());
		enterRule(_localctx, 82, RULE_separator);
		int _la;
		try {
			setState(554);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,68,_ctx) ) {
			case 1:
				enterOuterAlt(_localctx, 1);
				{
				setState(547);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==NEWLINE) {
					{
					setState(546);
					match(NEWLINE);
					}
				}

				setState(549);
				match(COMMA);
				setState(551);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==NEWLINE) {
					{
					setState(550);
					match(NEWLINE);
					}
				}

				}
				break;
			case 2:
				enterOuterAlt(_localctx, 2);
				{
				setState(553);
				match(NEWLINE);
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class DeclaredTypeContext extends ParserRuleContext {
		public TypeContext type() {
			return getRuleContext(TypeContext.class,0);
		}
		public TerminalNode ARROW() { return getToken(FiltreraParser.ARROW, 0); }
		public DeclaredTypeContext declaredType() {
			return getRuleContext(DeclaredTypeContext.class,0);
		}
		public DeclaredTypeContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_declaredType; }
	}

	public final DeclaredTypeContext declaredType() throws RecognitionException {
		DeclaredTypeContext _localctx = new DeclaredTypeContext(_ctx, getState());
		enterRule(_localctx, 84, RULE_declaredType);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(556);
			type();
			setState(559);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==ARROW) {
				{
				setState(557);
				match(ARROW);
				setState(558);
				declaredType();
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TypeContext extends ParserRuleContext {
		public List<NegationContext> negation() {
			return getRuleContexts(NegationContext.class);
		}
		public NegationContext negation(int i) {
			return getRuleContext(NegationContext.class,i);
		}
		public List<TerminalNode> BAR() { return getTokens(FiltreraParser.BAR); }
		public TerminalNode BAR(int i) {
			return getToken(FiltreraParser.BAR, i);
		}
		public TypeContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_type; }
	}

	public final TypeContext type() throws RecognitionException {
		TypeContext _localctx = new TypeContext(_ctx, getState());
		enterRule(_localctx, 86, RULE_type);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(561);
			negation();
			setState(566);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==BAR) {
				{
				{
				setState(562);
				match(BAR);
				setState(563);
				negation();
				}
				}
				setState(568);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class NegationContext extends ParserRuleContext {
		public TypeAtomContext typeAtom() {
			return getRuleContext(TypeAtomContext.class,0);
		}
		public List<TerminalNode> NOT() { return getTokens(FiltreraParser.NOT); }
		public TerminalNode NOT(int i) {
			return getToken(FiltreraParser.NOT, i);
		}
		public NegationContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_negation; }
	}

	public final NegationContext negation() throws RecognitionException {
		NegationContext _localctx = new NegationContext(_ctx, getState());
		enterRule(_localctx, 88, RULE_negation);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(572);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==NOT) {
				{
				{
				setState(569);
				match(NOT);
				}
				}
				setState(574);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			setState(575);
			typeAtom();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TypeAtomContext extends ParserRuleContext {
		public TerminalNode TEXT() { return getToken(FiltreraParser.TEXT, 0); }
		public TerminalNode NUMBER() { return getToken(FiltreraParser.NUMBER, 0); }
		public TerminalNode MINUS() { return getToken(FiltreraParser.MINUS, 0); }
		public TerminalNode PERCENT() { return getToken(FiltreraParser.PERCENT, 0); }
		public TerminalNode TRUE() { return getToken(FiltreraParser.TRUE, 0); }
		public TerminalNode FALSE() { return getToken(FiltreraParser.FALSE, 0); }
		public TerminalNode NOTHING() { return getToken(FiltreraParser.NOTHING, 0); }
		public TerminalNode REGEX() { return getToken(FiltreraParser.REGEX, 0); }
		public NameContext name() {
			return getRuleContext(NameContext.class,0);
		}
		public RecordTypeContext recordType() {
			return getRuleContext(RecordTypeContext.class,0);
		}
		public MapTypeContext mapType() {
			return getRuleContext(MapTypeContext.class,0);
		}
		public ListTypeContext listType() {
			return getRuleContext(ListTypeContext.class,0);
		}
		public TupleTypeContext tupleType() {
			return getRuleContext(TupleTypeContext.class,0);
		}
		public TypeAtomContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_typeAtom; }
	}

	public final TypeAtomContext typeAtom() throws RecognitionException {
		TypeAtomContext _localctx = new TypeAtomContext(_ctx, getState());
		enterRule(_localctx, 90, RULE_typeAtom);
		int _la;
		try {
			setState(592);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,73,_ctx) ) {
			case 1:
				enterOuterAlt(_localctx, 1);
				{
				setState(577);
				match(TEXT);
				}
				break;
			case 2:
				enterOuterAlt(_localctx, 2);
				{
				setState(579);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==MINUS) {
					{
					setState(578);
					match(MINUS);
					}
				}

				setState(581);
				match(NUMBER);
				}
				break;
			case 3:
				enterOuterAlt(_localctx, 3);
				{
				setState(582);
				match(PERCENT);
				}
				break;
			case 4:
				enterOuterAlt(_localctx, 4);
				{
				setState(583);
				match(TRUE);
				}
				break;
			case 5:
				enterOuterAlt(_localctx, 5);
				{
				setState(584);
				match(FALSE);
				}
				break;
			case 6:
				enterOuterAlt(_localctx, 6);
				{
				setState(585);
				match(NOTHING);
				}
				break;
			case 7:
				enterOuterAlt(_localctx, 7);
				{
				setState(586);
				match(REGEX);
				}
				break;
			case 8:
				enterOuterAlt(_localctx, 8);
				{
				setState(587);
				name();
				}
				break;
			case 9:
				enterOuterAlt(_localctx, 9);
				{
				setState(588);
				recordType();
				}
				break;
			case 10:
				enterOuterAlt(_localctx, 10);
				{
				setState(589);
				mapType();
				}
				break;
			case 11:
				enterOuterAlt(_localctx, 11);
				{
				setState(590);
				listType();
				}
				break;
			case 12:
				enterOuterAlt(_localctx, 12);
				{
				setState(591);
				tupleType();
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class RecordTypeContext extends ParserRuleContext {
		public TerminalNode BRACE_OPEN() { return getToken(FiltreraParser.BRACE_OPEN, 0); }
		public TerminalNode BRACE_CLOSE() { return getToken(FiltreraParser.BRACE_CLOSE, 0); }
		public List<TypeFieldContext> typeField() {
			return getRuleContexts(TypeFieldContext.class);
		}
		public TypeFieldContext typeField(int i) {
			return getRuleContext(TypeFieldContext.class,i);
		}
		public List<SeparatorContext> separator() {
			return getRuleContexts(SeparatorContext.class);
		}
		public SeparatorContext separator(int i) {
			return getRuleContext(SeparatorContext.class,i);
		}
		public TerminalNode COMMA() { return getToken(FiltreraParser.COMMA, 0); }
		public RecordTypeContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_recordType; }
	}

	public final RecordTypeContext recordType() throws RecognitionException {
		RecordTypeContext _localctx = new RecordTypeContext(_ctx, getState());
		enterRule(_localctx, 92, RULE_recordType);
		int _la;
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(594);
			match(BRACE_OPEN);
			setState(607);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 216172782147337216L) != 0)) {
				{
				setState(595);
				typeField();
				setState(601);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,74,_ctx);
				while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
					if ( _alt==1 ) {
						{
						{
						setState(596);
						separator();
						setState(597);
						typeField();
						}
						} 
					}
					setState(603);
					_errHandler.sync(this);
					_alt = getInterpreter().adaptivePredict(_input,74,_ctx);
				}
				setState(605);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==COMMA) {
					{
					setState(604);
					match(COMMA);
					}
				}

				}
			}

			setState(609);
			match(BRACE_CLOSE);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TypeFieldContext extends ParserRuleContext {
		public FieldNameContext fieldName() {
			return getRuleContext(FieldNameContext.class,0);
		}
		public TerminalNode COLON() { return getToken(FiltreraParser.COLON, 0); }
		public DeclaredTypeContext declaredType() {
			return getRuleContext(DeclaredTypeContext.class,0);
		}
		public TerminalNode QUESTION() { return getToken(FiltreraParser.QUESTION, 0); }
		public TypeFieldContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_typeField; }
	}

	public final TypeFieldContext typeField() throws RecognitionException {
		TypeFieldContext _localctx = new TypeFieldContext(_ctx, getState());
		enterRule(_localctx, 94, RULE_typeField);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(611);
			fieldName();
			setState(613);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==QUESTION) {
				{
				setState(612);
				match(QUESTION);
				}
			}

			setState(615);
			match(COLON);
			setState(616);
			declaredType();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class MapTypeContext extends ParserRuleContext {
		public TerminalNode BRACE_OPEN() { return getToken(FiltreraParser.BRACE_OPEN, 0); }
		public List<TypeContext> type() {
			return getRuleContexts(TypeContext.class);
		}
		public TypeContext type(int i) {
			return getRuleContext(TypeContext.class,i);
		}
		public TerminalNode LOOKUP() { return getToken(FiltreraParser.LOOKUP, 0); }
		public TerminalNode BRACE_CLOSE() { return getToken(FiltreraParser.BRACE_CLOSE, 0); }
		public MapTypeContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_mapType; }
	}

	public final MapTypeContext mapType() throws RecognitionException {
		MapTypeContext _localctx = new MapTypeContext(_ctx, getState());
		enterRule(_localctx, 96, RULE_mapType);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(618);
			match(BRACE_OPEN);
			setState(619);
			type();
			setState(620);
			match(LOOKUP);
			setState(621);
			type();
			setState(622);
			match(BRACE_CLOSE);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ListTypeContext extends ParserRuleContext {
		public TerminalNode BRACKET_OPEN() { return getToken(FiltreraParser.BRACKET_OPEN, 0); }
		public TypeContext type() {
			return getRuleContext(TypeContext.class,0);
		}
		public TerminalNode BRACKET_CLOSE() { return getToken(FiltreraParser.BRACKET_CLOSE, 0); }
		public ListTypeContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_listType; }
	}

	public final ListTypeContext listType() throws RecognitionException {
		ListTypeContext _localctx = new ListTypeContext(_ctx, getState());
		enterRule(_localctx, 98, RULE_listType);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(624);
			match(BRACKET_OPEN);
			setState(625);
			type();
			setState(626);
			match(BRACKET_CLOSE);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TupleTypeContext extends ParserRuleContext {
		public OpeningContext opening() {
			return getRuleContext(OpeningContext.class,0);
		}
		public List<TupleElementContext> tupleElement() {
			return getRuleContexts(TupleElementContext.class);
		}
		public TupleElementContext tupleElement(int i) {
			return getRuleContext(TupleElementContext.class,i);
		}
		public TerminalNode PAREN_CLOSE() { return getToken(FiltreraParser.PAREN_CLOSE, 0); }
		public List<SeparatorContext> separator() {
			return getRuleContexts(SeparatorContext.class);
		}
		public SeparatorContext separator(int i) {
			return getRuleContext(SeparatorContext.class,i);
		}
		public TupleTypeContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_tupleType; }
	}

	public final TupleTypeContext tupleType() throws RecognitionException {
		TupleTypeContext _localctx = new TupleTypeContext(_ctx, getState());
		enterRule(_localctx, 100, RULE_tupleType);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(628);
			opening();
			setState(629);
			tupleElement();
			setState(635);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==NEWLINE || _la==COMMA) {
				{
				{
				setState(630);
				separator();
				setState(631);
				tupleElement();
				}
				}
				setState(637);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			setState(638);
			match(PAREN_CLOSE);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TupleElementContext extends ParserRuleContext {
		public TerminalNode COLON() { return getToken(FiltreraParser.COLON, 0); }
		public DeclaredTypeContext declaredType() {
			return getRuleContext(DeclaredTypeContext.class,0);
		}
		public NameContext name() {
			return getRuleContext(NameContext.class,0);
		}
		public TypeContext type() {
			return getRuleContext(TypeContext.class,0);
		}
		public TupleElementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_tupleElement; }
	}

	public final TupleElementContext tupleElement() throws RecognitionException {
		TupleElementContext _localctx = new TupleElementContext(_ctx, getState());
		enterRule(_localctx, 102, RULE_tupleElement);
		int _la;
		try {
			setState(646);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,80,_ctx) ) {
			case 1:
				enterOuterAlt(_localctx, 1);
				{
				setState(641);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==NAME || _la==QUOTED_NAME) {
					{
					setState(640);
					name();
					}
				}

				setState(643);
				match(COLON);
				setState(644);
				declaredType();
				}
				break;
			case 2:
				enterOuterAlt(_localctx, 2);
				{
				setState(645);
				type();
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class NameContext extends ParserRuleContext {
		public TerminalNode NAME() { return getToken(FiltreraParser.NAME, 0); }
		public TerminalNode QUOTED_NAME() { return getToken(FiltreraParser.QUOTED_NAME, 0); }
		public NameContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_name; }
	}

	public final NameContext name() throws RecognitionException {
		NameContext _localctx = new NameContext(_ctx, getState());
		enterRule(_localctx, 104, RULE_name);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(648);
			_la = _input.LA(1);
			if ( !(_la==NAME || _la==QUOTED_NAME) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class FieldNameContext extends ParserRuleContext {
		public NameContext name() {
			return getRuleContext(NameContext.class,0);
		}
		public TerminalNode IMPORT() { return getToken(FiltreraParser.IMPORT, 0); }
		public TerminalNode EXPORT() { return getToken(FiltreraParser.EXPORT, 0); }
		public TerminalNode PARAM() { return getToken(FiltreraParser.PARAM, 0); }
		public TerminalNode LET() { return getToken(FiltreraParser.LET, 0); }
		public TerminalNode FROM() { return getToken(FiltreraParser.FROM, 0); }
		public TerminalNode MATCH() { return getToken(FiltreraParser.MATCH, 0); }
		public TerminalNode WHEN() { return getToken(FiltreraParser.WHEN, 0); }
		public TerminalNode WITH() { return getToken(FiltreraParser.WITH, 0); }
		public TerminalNode IS() { return getToken(FiltreraParser.IS, 0); }
		public TerminalNode NOT() { return getToken(FiltreraParser.NOT, 0); }
		public TerminalNode AND() { return getToken(FiltreraParser.AND, 0); }
		public TerminalNode OR() { return getToken(FiltreraParser.OR, 0); }
		public TerminalNode TRUE() { return getToken(FiltreraParser.TRUE, 0); }
		public TerminalNode FALSE() { return getToken(FiltreraParser.FALSE, 0); }
		public TerminalNode NOTHING() { return getToken(FiltreraParser.NOTHING, 0); }
		public FieldNameContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_fieldName; }
	}

	public final FieldNameContext fieldName() throws RecognitionException {
		FieldNameContext _localctx = new FieldNameContext(_ctx, getState());
		enterRule(_localctx, 106, RULE_fieldName);
		try {
			setState(666);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case NAME:
			case QUOTED_NAME:
				enterOuterAlt(_localctx, 1);
				{
				setState(650);
				name();
				}
				break;
			case IMPORT:
				enterOuterAlt(_localctx, 2);
				{
				setState(651);
				match(IMPORT);
				}
				break;
			case EXPORT:
				enterOuterAlt(_localctx, 3);
				{
				setState(652);
				match(EXPORT);
				}
				break;
			case PARAM:
				enterOuterAlt(_localctx, 4);
				{
				setState(653);
				match(PARAM);
				}
				break;
			case LET:
				enterOuterAlt(_localctx, 5);
				{
				setState(654);
				match(LET);
				}
				break;
			case FROM:
				enterOuterAlt(_localctx, 6);
				{
				setState(655);
				match(FROM);
				}
				break;
			case MATCH:
				enterOuterAlt(_localctx, 7);
				{
				setState(656);
				match(MATCH);
				}
				break;
			case WHEN:
				enterOuterAlt(_localctx, 8);
				{
				setState(657);
				match(WHEN);
				}
				break;
			case WITH:
				enterOuterAlt(_localctx, 9);
				{
				setState(658);
				match(WITH);
				}
				break;
			case IS:
				enterOuterAlt(_localctx, 10);
				{
				setState(659);
				match(IS);
				}
				break;
			case NOT:
				enterOuterAlt(_localctx, 11);
				{
				setState(660);
				match(NOT);
				}
				break;
			case AND:
				enterOuterAlt(_localctx, 12);
				{
				setState(661);
				match(AND);
				}
				break;
			case OR:
				enterOuterAlt(_localctx, 13);
				{
				setState(662);
				match(OR);
				}
				break;
			case TRUE:
				enterOuterAlt(_localctx, 14);
				{
				setState(663);
				match(TRUE);
				}
				break;
			case FALSE:
				enterOuterAlt(_localctx, 15);
				{
				setState(664);
				match(FALSE);
				}
				break;
			case NOTHING:
				enterOuterAlt(_localctx, 16);
				{
				setState(665);
				match(NOTHING);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	public static final String _serializedATN =
		"\u0004\u0001>\u029d\u0002\u0000\u0007\u0000\u0002\u0001\u0007\u0001\u0002"+
		"\u0002\u0007\u0002\u0002\u0003\u0007\u0003\u0002\u0004\u0007\u0004\u0002"+
		"\u0005\u0007\u0005\u0002\u0006\u0007\u0006\u0002\u0007\u0007\u0007\u0002"+
		"\b\u0007\b\u0002\t\u0007\t\u0002\n\u0007\n\u0002\u000b\u0007\u000b\u0002"+
		"\f\u0007\f\u0002\r\u0007\r\u0002\u000e\u0007\u000e\u0002\u000f\u0007\u000f"+
		"\u0002\u0010\u0007\u0010\u0002\u0011\u0007\u0011\u0002\u0012\u0007\u0012"+
		"\u0002\u0013\u0007\u0013\u0002\u0014\u0007\u0014\u0002\u0015\u0007\u0015"+
		"\u0002\u0016\u0007\u0016\u0002\u0017\u0007\u0017\u0002\u0018\u0007\u0018"+
		"\u0002\u0019\u0007\u0019\u0002\u001a\u0007\u001a\u0002\u001b\u0007\u001b"+
		"\u0002\u001c\u0007\u001c\u0002\u001d\u0007\u001d\u0002\u001e\u0007\u001e"+
		"\u0002\u001f\u0007\u001f\u0002 \u0007 \u0002!\u0007!\u0002\"\u0007\"\u0002"+
		"#\u0007#\u0002$\u0007$\u0002%\u0007%\u0002&\u0007&\u0002\'\u0007\'\u0002"+
		"(\u0007(\u0002)\u0007)\u0002*\u0007*\u0002+\u0007+\u0002,\u0007,\u0002"+
		"-\u0007-\u0002.\u0007.\u0002/\u0007/\u00020\u00070\u00021\u00071\u0002"+
		"2\u00072\u00023\u00073\u00024\u00074\u00025\u00075\u0001\u0000\u0005\u0000"+
		"n\b\u0000\n\u0000\f\u0000q\t\u0000\u0001\u0000\u0001\u0000\u0004\u0000"+
		"u\b\u0000\u000b\u0000\f\u0000v\u0001\u0000\u0005\u0000z\b\u0000\n\u0000"+
		"\f\u0000}\t\u0000\u0003\u0000\u007f\b\u0000\u0001\u0000\u0005\u0000\u0082"+
		"\b\u0000\n\u0000\f\u0000\u0085\t\u0000\u0001\u0000\u0001\u0000\u0001\u0001"+
		"\u0001\u0001\u0001\u0001\u0001\u0001\u0003\u0001\u008d\b\u0001\u0001\u0002"+
		"\u0001\u0002\u0001\u0002\u0001\u0003\u0001\u0003\u0001\u0003\u0001\u0003"+
		"\u0003\u0003\u0096\b\u0003\u0001\u0003\u0001\u0003\u0003\u0003\u009a\b"+
		"\u0003\u0001\u0004\u0001\u0004\u0001\u0004\u0003\u0004\u009f\b\u0004\u0001"+
		"\u0004\u0001\u0004\u0003\u0004\u00a3\b\u0004\u0001\u0004\u0001\u0004\u0001"+
		"\u0004\u0001\u0004\u0001\u0004\u0001\u0004\u0001\u0004\u0003\u0004\u00ac"+
		"\b\u0004\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0005"+
		"\u0005\u00b3\b\u0005\n\u0005\f\u0005\u00b6\t\u0005\u0003\u0005\u00b8\b"+
		"\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0003\u0005\u00bd\b\u0005\u0001"+
		"\u0006\u0001\u0006\u0001\u0007\u0001\u0007\u0001\u0007\u0003\u0007\u00c4"+
		"\b\u0007\u0001\b\u0001\b\u0001\b\u0001\t\u0001\t\u0001\t\u0001\t\u0001"+
		"\t\u0001\t\u0001\t\u0003\t\u00d0\b\t\u0001\n\u0001\n\u0004\n\u00d4\b\n"+
		"\u000b\n\f\n\u00d5\u0005\n\u00d8\b\n\n\n\f\n\u00db\t\n\u0001\n\u0001\n"+
		"\u0004\n\u00df\b\n\u000b\n\f\n\u00e0\u0001\n\u0005\n\u00e4\b\n\n\n\f\n"+
		"\u00e7\t\n\u0001\n\u0003\n\u00ea\b\n\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0005\u000b\u00ef\b\u000b\n\u000b\f\u000b\u00f2\t\u000b\u0001\f\u0001"+
		"\f\u0005\f\u00f6\b\f\n\f\f\f\u00f9\t\f\u0001\r\u0001\r\u0001\r\u0003\r"+
		"\u00fe\b\r\u0001\r\u0001\r\u0003\r\u0102\b\r\u0001\u000e\u0001\u000e\u0001"+
		"\u000e\u0001\u000e\u0005\u000e\u0108\b\u000e\n\u000e\f\u000e\u010b\t\u000e"+
		"\u0001\u000e\u0001\u000e\u0001\u000f\u0001\u000f\u0001\u000f\u0001\u000f"+
		"\u0005\u000f\u0113\b\u000f\n\u000f\f\u000f\u0116\t\u000f\u0001\u000f\u0001"+
		"\u000f\u0001\u000f\u0001\u000f\u0001\u000f\u0001\u000f\u0005\u000f\u011e"+
		"\b\u000f\n\u000f\f\u000f\u0121\t\u000f\u0003\u000f\u0123\b\u000f\u0001"+
		"\u0010\u0003\u0010\u0126\b\u0010\u0001\u0010\u0001\u0010\u0003\u0010\u012a"+
		"\b\u0010\u0001\u0010\u0001\u0010\u0001\u0010\u0001\u0011\u0001\u0011\u0001"+
		"\u0011\u0005\u0011\u0132\b\u0011\n\u0011\f\u0011\u0135\t\u0011\u0001\u0012"+
		"\u0001\u0012\u0001\u0012\u0005\u0012\u013a\b\u0012\n\u0012\f\u0012\u013d"+
		"\t\u0012\u0001\u0013\u0005\u0013\u0140\b\u0013\n\u0013\f\u0013\u0143\t"+
		"\u0013\u0001\u0013\u0001\u0013\u0001\u0014\u0001\u0014\u0005\u0014\u0149"+
		"\b\u0014\n\u0014\f\u0014\u014c\t\u0014\u0001\u0015\u0001\u0015\u0001\u0015"+
		"\u0001\u0015\u0003\u0015\u0152\b\u0015\u0001\u0016\u0001\u0016\u0001\u0016"+
		"\u0005\u0016\u0157\b\u0016\n\u0016\f\u0016\u015a\t\u0016\u0001\u0017\u0001"+
		"\u0017\u0001\u0017\u0005\u0017\u015f\b\u0017\n\u0017\f\u0017\u0162\t\u0017"+
		"\u0001\u0018\u0005\u0018\u0165\b\u0018\n\u0018\f\u0018\u0168\t\u0018\u0001"+
		"\u0018\u0001\u0018\u0001\u0019\u0004\u0019\u016d\b\u0019\u000b\u0019\f"+
		"\u0019\u016e\u0001\u001a\u0001\u001a\u0001\u001a\u0001\u001a\u0003\u001a"+
		"\u0175\b\u001a\u0001\u001b\u0001\u001b\u0001\u001b\u0001\u001b\u0001\u001b"+
		"\u0001\u001b\u0001\u001b\u0001\u001b\u0001\u001b\u0003\u001b\u0180\b\u001b"+
		"\u0001\u001c\u0001\u001c\u0001\u001c\u0001\u001c\u0001\u001c\u0005\u001c"+
		"\u0187\b\u001c\n\u001c\f\u001c\u018a\t\u001c\u0003\u001c\u018c\b\u001c"+
		"\u0001\u001c\u0001\u001c\u0003\u001c\u0190\b\u001c\u0001\u001d\u0001\u001d"+
		"\u0005\u001d\u0194\b\u001d\n\u001d\f\u001d\u0197\t\u001d\u0001\u001e\u0001"+
		"\u001e\u0001\u001e\u0003\u001e\u019c\b\u001e\u0001\u001e\u0001\u001e\u0001"+
		"\u001e\u0001\u001e\u0001\u001e\u0001\u001e\u0001\u001e\u0001\u001e\u0001"+
		"\u001e\u0005\u001e\u01a7\b\u001e\n\u001e\f\u001e\u01aa\t\u001e\u0003\u001e"+
		"\u01ac\b\u001e\u0001\u001e\u0003\u001e\u01af\b\u001e\u0001\u001f\u0001"+
		"\u001f\u0001\u001f\u0001\u001f\u0001\u001f\u0001\u001f\u0001\u001f\u0001"+
		"\u001f\u0003\u001f\u01b9\b\u001f\u0001 \u0001 \u0001 \u0001 \u0001 \u0001"+
		" \u0001 \u0001 \u0001 \u0001 \u0001 \u0001 \u0003 \u01c7\b \u0001!\u0001"+
		"!\u0001!\u0005!\u01cc\b!\n!\f!\u01cf\t!\u0001!\u0001!\u0001\"\u0001\""+
		"\u0001\"\u0001\"\u0001#\u0001#\u0001#\u0001#\u0001#\u0005#\u01dc\b#\n"+
		"#\f#\u01df\t#\u0001#\u0003#\u01e2\b#\u0003#\u01e4\b#\u0001#\u0001#\u0001"+
		"$\u0001$\u0001$\u0001$\u0001%\u0001%\u0001%\u0001%\u0001%\u0005%\u01f1"+
		"\b%\n%\f%\u01f4\t%\u0001%\u0003%\u01f7\b%\u0001%\u0001%\u0001&\u0001&"+
		"\u0001&\u0001&\u0001\'\u0001\'\u0001\'\u0001\'\u0001\'\u0005\'\u0204\b"+
		"\'\n\'\f\'\u0207\t\'\u0001\'\u0003\'\u020a\b\'\u0003\'\u020c\b\'\u0001"+
		"\'\u0001\'\u0001(\u0001(\u0001(\u0003(\u0213\b(\u0001(\u0001(\u0003(\u0217"+
		"\b(\u0001(\u0005(\u021a\b(\n(\f(\u021d\t(\u0003(\u021f\b(\u0001(\u0001"+
		"(\u0001)\u0003)\u0224\b)\u0001)\u0001)\u0003)\u0228\b)\u0001)\u0003)\u022b"+
		"\b)\u0001*\u0001*\u0001*\u0003*\u0230\b*\u0001+\u0001+\u0001+\u0005+\u0235"+
		"\b+\n+\f+\u0238\t+\u0001,\u0005,\u023b\b,\n,\f,\u023e\t,\u0001,\u0001"+
		",\u0001-\u0001-\u0003-\u0244\b-\u0001-\u0001-\u0001-\u0001-\u0001-\u0001"+
		"-\u0001-\u0001-\u0001-\u0001-\u0001-\u0003-\u0251\b-\u0001.\u0001.\u0001"+
		".\u0001.\u0001.\u0005.\u0258\b.\n.\f.\u025b\t.\u0001.\u0003.\u025e\b."+
		"\u0003.\u0260\b.\u0001.\u0001.\u0001/\u0001/\u0003/\u0266\b/\u0001/\u0001"+
		"/\u0001/\u00010\u00010\u00010\u00010\u00010\u00010\u00011\u00011\u0001"+
		"1\u00011\u00012\u00012\u00012\u00012\u00012\u00052\u027a\b2\n2\f2\u027d"+
		"\t2\u00012\u00012\u00013\u00033\u0282\b3\u00013\u00013\u00013\u00033\u0287"+
		"\b3\u00014\u00014\u00015\u00015\u00015\u00015\u00015\u00015\u00015\u0001"+
		"5\u00015\u00015\u00015\u00015\u00015\u00015\u00015\u00015\u00035\u029b"+
		"\b5\u00015\u0000\u00006\u0000\u0002\u0004\u0006\b\n\f\u000e\u0010\u0012"+
		"\u0014\u0016\u0018\u001a\u001c\u001e \"$&(*,.02468:<>@BDFHJLNPRTVXZ\\"+
		"^`bdfhj\u0000\u0007\u0002\u0000\u000b\u000b\r\r\u0002\u0000\u0019\u001a"+
		"##\u0002\u0000\u0003\u0004--\u0001\u0000\u001d\"\u0001\u0000$%\u0001\u0000"+
		"&\'\u0001\u000089\u02e5\u0000o\u0001\u0000\u0000\u0000\u0002\u008c\u0001"+
		"\u0000\u0000\u0000\u0004\u008e\u0001\u0000\u0000\u0000\u0006\u0091\u0001"+
		"\u0000\u0000\u0000\b\u009b\u0001\u0000\u0000\u0000\n\u00bc\u0001\u0000"+
		"\u0000\u0000\f\u00be\u0001\u0000\u0000\u0000\u000e\u00c0\u0001\u0000\u0000"+
		"\u0000\u0010\u00c5\u0001\u0000\u0000\u0000\u0012\u00cf\u0001\u0000\u0000"+
		"\u0000\u0014\u00e9\u0001\u0000\u0000\u0000\u0016\u00eb\u0001\u0000\u0000"+
		"\u0000\u0018\u00f3\u0001\u0000\u0000\u0000\u001a\u0101\u0001\u0000\u0000"+
		"\u0000\u001c\u0103\u0001\u0000\u0000\u0000\u001e\u0122\u0001\u0000\u0000"+
		"\u0000 \u0125\u0001\u0000\u0000\u0000\"\u012e\u0001\u0000\u0000\u0000"+
		"$\u0136\u0001\u0000\u0000\u0000&\u0141\u0001\u0000\u0000\u0000(\u0146"+
		"\u0001\u0000\u0000\u0000*\u0151\u0001\u0000\u0000\u0000,\u0153\u0001\u0000"+
		"\u0000\u0000.\u015b\u0001\u0000\u0000\u00000\u0166\u0001\u0000\u0000\u0000"+
		"2\u016c\u0001\u0000\u0000\u00004\u0174\u0001\u0000\u0000\u00006\u0176"+
		"\u0001\u0000\u0000\u00008\u018f\u0001\u0000\u0000\u0000:\u0191\u0001\u0000"+
		"\u0000\u0000<\u01ae\u0001\u0000\u0000\u0000>\u01b8\u0001\u0000\u0000\u0000"+
		"@\u01c6\u0001\u0000\u0000\u0000B\u01c8\u0001\u0000\u0000\u0000D\u01d2"+
		"\u0001\u0000\u0000\u0000F\u01d6\u0001\u0000\u0000\u0000H\u01e7\u0001\u0000"+
		"\u0000\u0000J\u01eb\u0001\u0000\u0000\u0000L\u01fa\u0001\u0000\u0000\u0000"+
		"N\u01fe\u0001\u0000\u0000\u0000P\u020f\u0001\u0000\u0000\u0000R\u022a"+
		"\u0001\u0000\u0000\u0000T\u022c\u0001\u0000\u0000\u0000V\u0231\u0001\u0000"+
		"\u0000\u0000X\u023c\u0001\u0000\u0000\u0000Z\u0250\u0001\u0000\u0000\u0000"+
		"\\\u0252\u0001\u0000\u0000\u0000^\u0263\u0001\u0000\u0000\u0000`\u026a"+
		"\u0001\u0000\u0000\u0000b\u0270\u0001\u0000\u0000\u0000d\u0274\u0001\u0000"+
		"\u0000\u0000f\u0286\u0001\u0000\u0000\u0000h\u0288\u0001\u0000\u0000\u0000"+
		"j\u029a\u0001\u0000\u0000\u0000ln\u0005\t\u0000\u0000ml\u0001\u0000\u0000"+
		"\u0000nq\u0001\u0000\u0000\u0000om\u0001\u0000\u0000\u0000op\u0001\u0000"+
		"\u0000\u0000p~\u0001\u0000\u0000\u0000qo\u0001\u0000\u0000\u0000r{\u0003"+
		"\u0002\u0001\u0000su\u0005\t\u0000\u0000ts\u0001\u0000\u0000\u0000uv\u0001"+
		"\u0000\u0000\u0000vt\u0001\u0000\u0000\u0000vw\u0001\u0000\u0000\u0000"+
		"wx\u0001\u0000\u0000\u0000xz\u0003\u0002\u0001\u0000yt\u0001\u0000\u0000"+
		"\u0000z}\u0001\u0000\u0000\u0000{y\u0001\u0000\u0000\u0000{|\u0001\u0000"+
		"\u0000\u0000|\u007f\u0001\u0000\u0000\u0000}{\u0001\u0000\u0000\u0000"+
		"~r\u0001\u0000\u0000\u0000~\u007f\u0001\u0000\u0000\u0000\u007f\u0083"+
		"\u0001\u0000\u0000\u0000\u0080\u0082\u0005\t\u0000\u0000\u0081\u0080\u0001"+
		"\u0000\u0000\u0000\u0082\u0085\u0001\u0000\u0000\u0000\u0083\u0081\u0001"+
		"\u0000\u0000\u0000\u0083\u0084\u0001\u0000\u0000\u0000\u0084\u0086\u0001"+
		"\u0000\u0000\u0000\u0085\u0083\u0001\u0000\u0000\u0000\u0086\u0087\u0005"+
		"\u0000\u0000\u0001\u0087\u0001\u0001\u0000\u0000\u0000\u0088\u008d\u0003"+
		"\u0004\u0002\u0000\u0089\u008d\u0003\u0006\u0003\u0000\u008a\u008d\u0003"+
		"\b\u0004\u0000\u008b\u008d\u0003\u0010\b\u0000\u008c\u0088\u0001\u0000"+
		"\u0000\u0000\u008c\u0089\u0001\u0000\u0000\u0000\u008c\u008a\u0001\u0000"+
		"\u0000\u0000\u008c\u008b\u0001\u0000\u0000\u0000\u008d\u0003\u0001\u0000"+
		"\u0000\u0000\u008e\u008f\u0005\n\u0000\u0000\u008f\u0090\u00055\u0000"+
		"\u0000\u0090\u0005\u0001\u0000\u0000\u0000\u0091\u0092\u0005\f\u0000\u0000"+
		"\u0092\u0095\u0003h4\u0000\u0093\u0094\u0005+\u0000\u0000\u0094\u0096"+
		"\u0003T*\u0000\u0095\u0093\u0001\u0000\u0000\u0000\u0095\u0096\u0001\u0000"+
		"\u0000\u0000\u0096\u0099\u0001\u0000\u0000\u0000\u0097\u0098\u0005#\u0000"+
		"\u0000\u0098\u009a\u0003\u0012\t\u0000\u0099\u0097\u0001\u0000\u0000\u0000"+
		"\u0099\u009a\u0001\u0000\u0000\u0000\u009a\u0007\u0001\u0000\u0000\u0000"+
		"\u009b\u009c\u0007\u0000\u0000\u0000\u009c\u009e\u0003h4\u0000\u009d\u009f"+
		"\u0003\n\u0005\u0000\u009e\u009d\u0001\u0000\u0000\u0000\u009e\u009f\u0001"+
		"\u0000\u0000\u0000\u009f\u00a2\u0001\u0000\u0000\u0000\u00a0\u00a1\u0005"+
		"+\u0000\u0000\u00a1\u00a3\u0003V+\u0000\u00a2\u00a0\u0001\u0000\u0000"+
		"\u0000\u00a2\u00a3\u0001\u0000\u0000\u0000\u00a3\u00ab\u0001\u0000\u0000"+
		"\u0000\u00a4\u00a5\u0005\u0010\u0000\u0000\u00a5\u00a6\u0003\"\u0011\u0000"+
		"\u00a6\u00a7\u0005\u001a\u0000\u0000\u00a7\u00a8\u0003\u0012\t\u0000\u00a8"+
		"\u00ac\u0001\u0000\u0000\u0000\u00a9\u00aa\u0007\u0001\u0000\u0000\u00aa"+
		"\u00ac\u0003\u0012\t\u0000\u00ab\u00a4\u0001\u0000\u0000\u0000\u00ab\u00a9"+
		"\u0001\u0000\u0000\u0000\u00ab\u00ac\u0001\u0000\u0000\u0000\u00ac\t\u0001"+
		"\u0000\u0000\u0000\u00ad\u00b7\u0003\f\u0006\u0000\u00ae\u00b4\u0003\u000e"+
		"\u0007\u0000\u00af\u00b0\u0003R)\u0000\u00b0\u00b1\u0003\u000e\u0007\u0000"+
		"\u00b1\u00b3\u0001\u0000\u0000\u0000\u00b2\u00af\u0001\u0000\u0000\u0000"+
		"\u00b3\u00b6\u0001\u0000\u0000\u0000\u00b4\u00b2\u0001\u0000\u0000\u0000"+
		"\u00b4\u00b5\u0001\u0000\u0000\u0000\u00b5\u00b8\u0001\u0000\u0000\u0000"+
		"\u00b6\u00b4\u0001\u0000\u0000\u0000\u00b7\u00ae\u0001\u0000\u0000\u0000"+
		"\u00b7\u00b8\u0001\u0000\u0000\u0000\u00b8\u00b9\u0001\u0000\u0000\u0000"+
		"\u00b9\u00ba\u0005.\u0000\u0000\u00ba\u00bd\u0001\u0000\u0000\u0000\u00bb"+
		"\u00bd\u0003h4\u0000\u00bc\u00ad\u0001\u0000\u0000\u0000\u00bc\u00bb\u0001"+
		"\u0000\u0000\u0000\u00bd\u000b\u0001\u0000\u0000\u0000\u00be\u00bf\u0007"+
		"\u0002\u0000\u0000\u00bf\r\u0001\u0000\u0000\u0000\u00c0\u00c3\u0003h"+
		"4\u0000\u00c1\u00c2\u0005+\u0000\u0000\u00c2\u00c4\u0003T*\u0000\u00c3"+
		"\u00c1\u0001\u0000\u0000\u0000\u00c3\u00c4\u0001\u0000\u0000\u0000\u00c4"+
		"\u000f\u0001\u0000\u0000\u0000\u00c5\u00c6\u0005\u000e\u0000\u0000\u00c6"+
		"\u00c7\u0003\u0012\t\u0000\u00c7\u0011\u0001\u0000\u0000\u0000\u00c8\u00c9"+
		"\u0005\u0001\u0000\u0000\u00c9\u00ca\u0003\u0014\n\u0000\u00ca\u00cb\u0005"+
		"\u0002\u0000\u0000\u00cb\u00d0\u0001\u0000\u0000\u0000\u00cc\u00cd\u0005"+
		"\t\u0000\u0000\u00cd\u00d0\u0003\u0014\n\u0000\u00ce\u00d0\u0003\u0018"+
		"\f\u0000\u00cf\u00c8\u0001\u0000\u0000\u0000\u00cf\u00cc\u0001\u0000\u0000"+
		"\u0000\u00cf\u00ce\u0001\u0000\u0000\u0000\u00d0\u0013\u0001\u0000\u0000"+
		"\u0000\u00d1\u00d3\u0003\b\u0004\u0000\u00d2\u00d4\u0005\t\u0000\u0000"+
		"\u00d3\u00d2\u0001\u0000\u0000\u0000\u00d4\u00d5\u0001\u0000\u0000\u0000"+
		"\u00d5\u00d3\u0001\u0000\u0000\u0000\u00d5\u00d6\u0001\u0000\u0000\u0000"+
		"\u00d6\u00d8\u0001\u0000\u0000\u0000\u00d7\u00d1\u0001\u0000\u0000\u0000"+
		"\u00d8\u00db\u0001\u0000\u0000\u0000\u00d9\u00d7\u0001\u0000\u0000\u0000"+
		"\u00d9\u00da\u0001\u0000\u0000\u0000\u00da\u00dc\u0001\u0000\u0000\u0000"+
		"\u00db\u00d9\u0001\u0000\u0000\u0000\u00dc\u00e5\u0003\u0010\b\u0000\u00dd"+
		"\u00df\u0005\t\u0000\u0000\u00de\u00dd\u0001\u0000\u0000\u0000\u00df\u00e0"+
		"\u0001\u0000\u0000\u0000\u00e0\u00de\u0001\u0000\u0000\u0000\u00e0\u00e1"+
		"\u0001\u0000\u0000\u0000\u00e1\u00e2\u0001\u0000\u0000\u0000\u00e2\u00e4"+
		"\u0003\u0010\b\u0000\u00e3\u00de\u0001\u0000\u0000\u0000\u00e4\u00e7\u0001"+
		"\u0000\u0000\u0000\u00e5\u00e3\u0001\u0000\u0000\u0000\u00e5\u00e6\u0001"+
		"\u0000\u0000\u0000\u00e6\u00ea\u0001\u0000\u0000\u0000\u00e7\u00e5\u0001"+
		"\u0000\u0000\u0000\u00e8\u00ea\u0003\u0016\u000b\u0000\u00e9\u00d9\u0001"+
		"\u0000\u0000\u0000\u00e9\u00e8\u0001\u0000\u0000\u0000\u00ea\u0015\u0001"+
		"\u0000\u0000\u0000\u00eb\u00f0\u0003\u0018\f\u0000\u00ec\u00ed\u0005\t"+
		"\u0000\u0000\u00ed\u00ef\u0003\u0018\f\u0000\u00ee\u00ec\u0001\u0000\u0000"+
		"\u0000\u00ef\u00f2\u0001\u0000\u0000\u0000\u00f0\u00ee\u0001\u0000\u0000"+
		"\u0000\u00f0\u00f1\u0001\u0000\u0000\u0000\u00f1\u0017\u0001\u0000\u0000"+
		"\u0000\u00f2\u00f0\u0001\u0000\u0000\u0000\u00f3\u00f7\u0003\u001a\r\u0000"+
		"\u00f4\u00f6\u0003\u001c\u000e\u0000\u00f5\u00f4\u0001\u0000\u0000\u0000"+
		"\u00f6\u00f9\u0001\u0000\u0000\u0000\u00f7\u00f5\u0001\u0000\u0000\u0000"+
		"\u00f7\u00f8\u0001\u0000\u0000\u0000\u00f8\u0019\u0001\u0000\u0000\u0000"+
		"\u00f9\u00f7\u0001\u0000\u0000\u0000\u00fa\u00fd\u0003\"\u0011\u0000\u00fb"+
		"\u00fc\u0005\u000f\u0000\u0000\u00fc\u00fe\u0003\u001e\u000f\u0000\u00fd"+
		"\u00fb\u0001\u0000\u0000\u0000\u00fd\u00fe\u0001\u0000\u0000\u0000\u00fe"+
		"\u0102\u0001\u0000\u0000\u0000\u00ff\u0100\u0005\u000f\u0000\u0000\u0100"+
		"\u0102\u0003\u001e\u000f\u0000\u0101\u00fa\u0001\u0000\u0000\u0000\u0101"+
		"\u00ff\u0001\u0000\u0000\u0000\u0102\u001b\u0001\u0000\u0000\u0000\u0103"+
		"\u0104\u0005\u0001\u0000\u0000\u0104\u0109\u0003\u0018\f\u0000\u0105\u0106"+
		"\u0005\t\u0000\u0000\u0106\u0108\u0003\u0018\f\u0000\u0107\u0105\u0001"+
		"\u0000\u0000\u0000\u0108\u010b\u0001\u0000\u0000\u0000\u0109\u0107\u0001"+
		"\u0000\u0000\u0000\u0109\u010a\u0001\u0000\u0000\u0000\u010a\u010c\u0001"+
		"\u0000\u0000\u0000\u010b\u0109\u0001\u0000\u0000\u0000\u010c\u010d\u0005"+
		"\u0002\u0000\u0000\u010d\u001d\u0001\u0000\u0000\u0000\u010e\u010f\u0005"+
		"\u0001\u0000\u0000\u010f\u0114\u0003 \u0010\u0000\u0110\u0111\u0005\t"+
		"\u0000\u0000\u0111\u0113\u0003 \u0010\u0000\u0112\u0110\u0001\u0000\u0000"+
		"\u0000\u0113\u0116\u0001\u0000\u0000\u0000\u0114\u0112\u0001\u0000\u0000"+
		"\u0000\u0114\u0115\u0001\u0000\u0000\u0000\u0115\u0117\u0001\u0000\u0000"+
		"\u0000\u0116\u0114\u0001\u0000\u0000\u0000\u0117\u0118\u0005\u0002\u0000"+
		"\u0000\u0118\u0123\u0001\u0000\u0000\u0000\u0119\u011a\u0005\t\u0000\u0000"+
		"\u011a\u011f\u0003 \u0010\u0000\u011b\u011c\u0005\t\u0000\u0000\u011c"+
		"\u011e\u0003 \u0010\u0000\u011d\u011b\u0001\u0000\u0000\u0000\u011e\u0121"+
		"\u0001\u0000\u0000\u0000\u011f\u011d\u0001\u0000\u0000\u0000\u011f\u0120"+
		"\u0001\u0000\u0000\u0000\u0120\u0123\u0001\u0000\u0000\u0000\u0121\u011f"+
		"\u0001\u0000\u0000\u0000\u0122\u010e\u0001\u0000\u0000\u0000\u0122\u0119"+
		"\u0001\u0000\u0000\u0000\u0123\u001f\u0001\u0000\u0000\u0000\u0124\u0126"+
		"\u0003V+\u0000\u0125\u0124\u0001\u0000\u0000\u0000\u0125\u0126\u0001\u0000"+
		"\u0000\u0000\u0126\u0129\u0001\u0000\u0000\u0000\u0127\u0128\u0005\u0010"+
		"\u0000\u0000\u0128\u012a\u0003\"\u0011\u0000\u0129\u0127\u0001\u0000\u0000"+
		"\u0000\u0129\u012a\u0001\u0000\u0000\u0000\u012a\u012b\u0001\u0000\u0000"+
		"\u0000\u012b\u012c\u0005\u001a\u0000\u0000\u012c\u012d\u0003\u0012\t\u0000"+
		"\u012d!\u0001\u0000\u0000\u0000\u012e\u0133\u0003$\u0012\u0000\u012f\u0130"+
		"\u0005\u0015\u0000\u0000\u0130\u0132\u0003$\u0012\u0000\u0131\u012f\u0001"+
		"\u0000\u0000\u0000\u0132\u0135\u0001\u0000\u0000\u0000\u0133\u0131\u0001"+
		"\u0000\u0000\u0000\u0133\u0134\u0001\u0000\u0000\u0000\u0134#\u0001\u0000"+
		"\u0000\u0000\u0135\u0133\u0001\u0000\u0000\u0000\u0136\u013b\u0003&\u0013"+
		"\u0000\u0137\u0138\u0005\u0014\u0000\u0000\u0138\u013a\u0003&\u0013\u0000"+
		"\u0139\u0137\u0001\u0000\u0000\u0000\u013a\u013d\u0001\u0000\u0000\u0000"+
		"\u013b\u0139\u0001\u0000\u0000\u0000\u013b\u013c\u0001\u0000\u0000\u0000"+
		"\u013c%\u0001\u0000\u0000\u0000\u013d\u013b\u0001\u0000\u0000\u0000\u013e"+
		"\u0140\u0005\u0013\u0000\u0000\u013f\u013e\u0001\u0000\u0000\u0000\u0140"+
		"\u0143\u0001\u0000\u0000\u0000\u0141\u013f\u0001\u0000\u0000\u0000\u0141"+
		"\u0142\u0001\u0000\u0000\u0000\u0142\u0144\u0001\u0000\u0000\u0000\u0143"+
		"\u0141\u0001\u0000\u0000\u0000\u0144\u0145\u0003(\u0014\u0000\u0145\'"+
		"\u0001\u0000\u0000\u0000\u0146\u014a\u0003,\u0016\u0000\u0147\u0149\u0003"+
		"*\u0015\u0000\u0148\u0147\u0001\u0000\u0000\u0000\u0149\u014c\u0001\u0000"+
		"\u0000\u0000\u014a\u0148\u0001\u0000\u0000\u0000\u014a\u014b\u0001\u0000"+
		"\u0000\u0000\u014b)\u0001\u0000\u0000\u0000\u014c\u014a\u0001\u0000\u0000"+
		"\u0000\u014d\u014e\u0007\u0003\u0000\u0000\u014e\u0152\u0003,\u0016\u0000"+
		"\u014f\u0150\u0005\u0012\u0000\u0000\u0150\u0152\u0003V+\u0000\u0151\u014d"+
		"\u0001\u0000\u0000\u0000\u0151\u014f\u0001\u0000\u0000\u0000\u0152+\u0001"+
		"\u0000\u0000\u0000\u0153\u0158\u0003.\u0017\u0000\u0154\u0155\u0007\u0004"+
		"\u0000\u0000\u0155\u0157\u0003.\u0017\u0000\u0156\u0154\u0001\u0000\u0000"+
		"\u0000\u0157\u015a\u0001\u0000\u0000\u0000\u0158\u0156\u0001\u0000\u0000"+
		"\u0000\u0158\u0159\u0001\u0000\u0000\u0000\u0159-\u0001\u0000\u0000\u0000"+
		"\u015a\u0158\u0001\u0000\u0000\u0000\u015b\u0160\u00030\u0018\u0000\u015c"+
		"\u015d\u0007\u0005\u0000\u0000\u015d\u015f\u00030\u0018\u0000\u015e\u015c"+
		"\u0001\u0000\u0000\u0000\u015f\u0162\u0001\u0000\u0000\u0000\u0160\u015e"+
		"\u0001\u0000\u0000\u0000\u0160\u0161\u0001\u0000\u0000\u0000\u0161/\u0001"+
		"\u0000\u0000\u0000\u0162\u0160\u0001\u0000\u0000\u0000\u0163\u0165\u0005"+
		"%\u0000\u0000\u0164\u0163\u0001\u0000\u0000\u0000\u0165\u0168\u0001\u0000"+
		"\u0000\u0000\u0166\u0164\u0001\u0000\u0000\u0000\u0166\u0167\u0001\u0000"+
		"\u0000\u0000\u0167\u0169\u0001\u0000\u0000\u0000\u0168\u0166\u0001\u0000"+
		"\u0000\u0000\u0169\u016a\u00032\u0019\u0000\u016a1\u0001\u0000\u0000\u0000"+
		"\u016b\u016d\u00034\u001a\u0000\u016c\u016b\u0001\u0000\u0000\u0000\u016d"+
		"\u016e\u0001\u0000\u0000\u0000\u016e\u016c\u0001\u0000\u0000\u0000\u016e"+
		"\u016f\u0001\u0000\u0000\u0000\u016f3\u0001\u0000\u0000\u0000\u0170\u0175"+
		"\u00036\u001b\u0000\u0171\u0175\u0003:\u001d\u0000\u0172\u0173\u0005\u0011"+
		"\u0000\u0000\u0173\u0175\u0003:\u001d\u0000\u0174\u0170\u0001\u0000\u0000"+
		"\u0000\u0174\u0171\u0001\u0000\u0000\u0000\u0174\u0172\u0001\u0000\u0000"+
		"\u0000\u01755\u0001\u0000\u0000\u0000\u0176\u0177\u00038\u001c\u0000\u0177"+
		"\u017f\u0005\u0019\u0000\u0000\u0178\u0179\u0005\u0001\u0000\u0000\u0179"+
		"\u017a\u0003\u0014\n\u0000\u017a\u017b\u0005\u0002\u0000\u0000\u017b\u0180"+
		"\u0001\u0000\u0000\u0000\u017c\u017d\u0005\t\u0000\u0000\u017d\u0180\u0003"+
		"\u0014\n\u0000\u017e\u0180\u0003\u001a\r\u0000\u017f\u0178\u0001\u0000"+
		"\u0000\u0000\u017f\u017c\u0001\u0000\u0000\u0000\u017f\u017e\u0001\u0000"+
		"\u0000\u0000\u01807\u0001\u0000\u0000\u0000\u0181\u018b\u0005\u0004\u0000"+
		"\u0000\u0182\u0188\u0003\u000e\u0007\u0000\u0183\u0184\u0003R)\u0000\u0184"+
		"\u0185\u0003\u000e\u0007\u0000\u0185\u0187\u0001\u0000\u0000\u0000\u0186"+
		"\u0183\u0001\u0000\u0000\u0000\u0187\u018a\u0001\u0000\u0000\u0000\u0188"+
		"\u0186\u0001\u0000\u0000\u0000\u0188\u0189\u0001\u0000\u0000\u0000\u0189"+
		"\u018c\u0001\u0000\u0000\u0000\u018a\u0188\u0001\u0000\u0000\u0000\u018b"+
		"\u0182\u0001\u0000\u0000\u0000\u018b\u018c\u0001\u0000\u0000\u0000\u018c"+
		"\u018d\u0001\u0000\u0000\u0000\u018d\u0190\u0005.\u0000\u0000\u018e\u0190"+
		"\u0003h4\u0000\u018f\u0181\u0001\u0000\u0000\u0000\u018f\u018e\u0001\u0000"+
		"\u0000\u0000\u01909\u0001\u0000\u0000\u0000\u0191\u0195\u0003@ \u0000"+
		"\u0192\u0194\u0003<\u001e\u0000\u0193\u0192\u0001\u0000\u0000\u0000\u0194"+
		"\u0197\u0001\u0000\u0000\u0000\u0195\u0193\u0001\u0000\u0000\u0000\u0195"+
		"\u0196\u0001\u0000\u0000\u0000\u0196;\u0001\u0000\u0000\u0000\u0197\u0195"+
		"\u0001\u0000\u0000\u0000\u0198\u019b\u0005)\u0000\u0000\u0199\u019c\u0003"+
		"j5\u0000\u019a\u019c\u00054\u0000\u0000\u019b\u0199\u0001\u0000\u0000"+
		"\u0000\u019b\u019a\u0001\u0000\u0000\u0000\u019c\u01af\u0001\u0000\u0000"+
		"\u0000\u019d\u019e\u0005\u001b\u0000\u0000\u019e\u01af\u0003>\u001f\u0000"+
		"\u019f\u01a0\u0005\u001c\u0000\u0000\u01a0\u01af\u0003h4\u0000\u01a1\u01ab"+
		"\u0005\u0003\u0000\u0000\u01a2\u01a8\u0003\u0018\f\u0000\u01a3\u01a4\u0003"+
		"R)\u0000\u01a4\u01a5\u0003\u0018\f\u0000\u01a5\u01a7\u0001\u0000\u0000"+
		"\u0000\u01a6\u01a3\u0001\u0000\u0000\u0000\u01a7\u01aa\u0001\u0000\u0000"+
		"\u0000\u01a8\u01a6\u0001\u0000\u0000\u0000\u01a8\u01a9\u0001\u0000\u0000"+
		"\u0000\u01a9\u01ac\u0001\u0000\u0000\u0000\u01aa\u01a8\u0001\u0000\u0000"+
		"\u0000\u01ab\u01a2\u0001\u0000\u0000\u0000\u01ab\u01ac\u0001\u0000\u0000"+
		"\u0000\u01ac\u01ad\u0001\u0000\u0000\u0000\u01ad\u01af\u0005.\u0000\u0000"+
		"\u01ae\u0198\u0001\u0000\u0000\u0000\u01ae\u019d\u0001\u0000\u0000\u0000"+
		"\u01ae\u019f\u0001\u0000\u0000\u0000\u01ae\u01a1\u0001\u0000\u0000\u0000"+
		"\u01af=\u0001\u0000\u0000\u0000\u01b0\u01b9\u0003h4\u0000\u01b1\u01b9"+
		"\u00055\u0000\u0000\u01b2\u01b9\u00054\u0000\u0000\u01b3\u01b9\u0003B"+
		"!\u0000\u01b4\u01b5\u0005-\u0000\u0000\u01b5\u01b6\u0003\u0016\u000b\u0000"+
		"\u01b6\u01b7\u0005.\u0000\u0000\u01b7\u01b9\u0001\u0000\u0000\u0000\u01b8"+
		"\u01b0\u0001\u0000\u0000\u0000\u01b8\u01b1\u0001\u0000\u0000\u0000\u01b8"+
		"\u01b2\u0001\u0000\u0000\u0000\u01b8\u01b3\u0001\u0000\u0000\u0000\u01b8"+
		"\u01b4\u0001\u0000\u0000\u0000\u01b9?\u0001\u0000\u0000\u0000\u01ba\u01c7"+
		"\u00054\u0000\u0000\u01bb\u01c7\u00053\u0000\u0000\u01bc\u01c7\u00055"+
		"\u0000\u0000\u01bd\u01c7\u0005\u0016\u0000\u0000\u01be\u01c7\u0005\u0017"+
		"\u0000\u0000\u01bf\u01c7\u0005\u0018\u0000\u0000\u01c0\u01c7\u0003B!\u0000"+
		"\u01c1\u01c7\u0003h4\u0000\u01c2\u01c7\u0003F#\u0000\u01c3\u01c7\u0003"+
		"J%\u0000\u01c4\u01c7\u0003N\'\u0000\u01c5\u01c7\u0003P(\u0000\u01c6\u01ba"+
		"\u0001\u0000\u0000\u0000\u01c6\u01bb\u0001\u0000\u0000\u0000\u01c6\u01bc"+
		"\u0001\u0000\u0000\u0000\u01c6\u01bd\u0001\u0000\u0000\u0000\u01c6\u01be"+
		"\u0001\u0000\u0000\u0000\u01c6\u01bf\u0001\u0000\u0000\u0000\u01c6\u01c0"+
		"\u0001\u0000\u0000\u0000\u01c6\u01c1\u0001\u0000\u0000\u0000\u01c6\u01c2"+
		"\u0001\u0000\u0000\u0000\u01c6\u01c3\u0001\u0000\u0000\u0000\u01c6\u01c4"+
		"\u0001\u0000\u0000\u0000\u01c6\u01c5\u0001\u0000\u0000\u0000\u01c7A\u0001"+
		"\u0000\u0000\u0000\u01c8\u01cd\u00057\u0000\u0000\u01c9\u01cc\u0005=\u0000"+
		"\u0000\u01ca\u01cc\u0003D\"\u0000\u01cb\u01c9\u0001\u0000\u0000\u0000"+
		"\u01cb\u01ca\u0001\u0000\u0000\u0000\u01cc\u01cf\u0001\u0000\u0000\u0000"+
		"\u01cd\u01cb\u0001\u0000\u0000\u0000\u01cd\u01ce\u0001\u0000\u0000\u0000"+
		"\u01ce\u01d0\u0001\u0000\u0000\u0000\u01cf\u01cd\u0001\u0000\u0000\u0000"+
		"\u01d0\u01d1\u0005;\u0000\u0000\u01d1C\u0001\u0000\u0000\u0000\u01d2\u01d3"+
		"\u0005<\u0000\u0000\u01d3\u01d4\u0003\u0016\u000b\u0000\u01d4\u01d5\u0005"+
		"\u0005\u0000\u0000\u01d5E\u0001\u0000\u0000\u0000\u01d6\u01e3\u00051\u0000"+
		"\u0000\u01d7\u01dd\u0003H$\u0000\u01d8\u01d9\u0003R)\u0000\u01d9\u01da"+
		"\u0003H$\u0000\u01da\u01dc\u0001\u0000\u0000\u0000\u01db\u01d8\u0001\u0000"+
		"\u0000\u0000\u01dc\u01df\u0001\u0000\u0000\u0000\u01dd\u01db\u0001\u0000"+
		"\u0000\u0000\u01dd\u01de\u0001\u0000\u0000\u0000\u01de\u01e1\u0001\u0000"+
		"\u0000\u0000\u01df\u01dd\u0001\u0000\u0000\u0000\u01e0\u01e2\u0005*\u0000"+
		"\u0000\u01e1\u01e0\u0001\u0000\u0000\u0000\u01e1\u01e2\u0001\u0000\u0000"+
		"\u0000\u01e2\u01e4\u0001\u0000\u0000\u0000\u01e3\u01d7\u0001\u0000\u0000"+
		"\u0000\u01e3\u01e4\u0001\u0000\u0000\u0000\u01e4\u01e5\u0001\u0000\u0000"+
		"\u0000\u01e5\u01e6\u00052\u0000\u0000\u01e6G\u0001\u0000\u0000\u0000\u01e7"+
		"\u01e8\u0003j5\u0000\u01e8\u01e9\u0005#\u0000\u0000\u01e9\u01ea\u0003"+
		"\u0012\t\u0000\u01eaI\u0001\u0000\u0000\u0000\u01eb\u01ec\u00051\u0000"+
		"\u0000\u01ec\u01f2\u0003L&\u0000\u01ed\u01ee\u0003R)\u0000\u01ee\u01ef"+
		"\u0003L&\u0000\u01ef\u01f1\u0001\u0000\u0000\u0000\u01f0\u01ed\u0001\u0000"+
		"\u0000\u0000\u01f1\u01f4\u0001\u0000\u0000\u0000\u01f2\u01f0\u0001\u0000"+
		"\u0000\u0000\u01f2\u01f3\u0001\u0000\u0000\u0000\u01f3\u01f6\u0001\u0000"+
		"\u0000\u0000\u01f4\u01f2\u0001\u0000\u0000\u0000\u01f5\u01f7\u0005*\u0000"+
		"\u0000\u01f6\u01f5\u0001\u0000\u0000\u0000\u01f6\u01f7\u0001\u0000\u0000"+
		"\u0000\u01f7\u01f8\u0001\u0000\u0000\u0000\u01f8\u01f9\u00052\u0000\u0000"+
		"\u01f9K\u0001\u0000\u0000\u0000\u01fa\u01fb\u0003>\u001f\u0000\u01fb\u01fc"+
		"\u0005\u001b\u0000\u0000\u01fc\u01fd\u0003\u0012\t\u0000\u01fdM\u0001"+
		"\u0000\u0000\u0000\u01fe\u020b\u0005/\u0000\u0000\u01ff\u0205\u0003\u0018"+
		"\f\u0000\u0200\u0201\u0003R)\u0000\u0201\u0202\u0003\u0018\f\u0000\u0202"+
		"\u0204\u0001\u0000\u0000\u0000\u0203\u0200\u0001\u0000\u0000\u0000\u0204"+
		"\u0207\u0001\u0000\u0000\u0000\u0205\u0203\u0001\u0000\u0000\u0000\u0205"+
		"\u0206\u0001\u0000\u0000\u0000\u0206\u0209\u0001\u0000\u0000\u0000\u0207"+
		"\u0205\u0001\u0000\u0000\u0000\u0208\u020a\u0005*\u0000\u0000\u0209\u0208"+
		"\u0001\u0000\u0000\u0000\u0209\u020a\u0001\u0000\u0000\u0000\u020a\u020c"+
		"\u0001\u0000\u0000\u0000\u020b\u01ff\u0001\u0000\u0000\u0000\u020b\u020c"+
		"\u0001\u0000\u0000\u0000\u020c\u020d\u0001\u0000\u0000\u0000\u020d\u020e"+
		"\u00050\u0000\u0000\u020eO\u0001\u0000\u0000\u0000\u020f\u021e\u0005-"+
		"\u0000\u0000\u0210\u021b\u0003\u0016\u000b\u0000\u0211\u0213\u0005\t\u0000"+
		"\u0000\u0212\u0211\u0001\u0000\u0000\u0000\u0212\u0213\u0001\u0000\u0000"+
		"\u0000\u0213\u0214\u0001\u0000\u0000\u0000\u0214\u0216\u0005*\u0000\u0000"+
		"\u0215\u0217\u0005\t\u0000\u0000\u0216\u0215\u0001\u0000\u0000\u0000\u0216"+
		"\u0217\u0001\u0000\u0000\u0000\u0217\u0218\u0001\u0000\u0000\u0000\u0218"+
		"\u021a\u0003\u0016\u000b\u0000\u0219\u0212\u0001\u0000\u0000\u0000\u021a"+
		"\u021d\u0001\u0000\u0000\u0000\u021b\u0219\u0001\u0000\u0000\u0000\u021b"+
		"\u021c\u0001\u0000\u0000\u0000\u021c\u021f\u0001\u0000\u0000\u0000\u021d"+
		"\u021b\u0001\u0000\u0000\u0000\u021e\u0210\u0001\u0000\u0000\u0000\u021e"+
		"\u021f\u0001\u0000\u0000\u0000\u021f\u0220\u0001\u0000\u0000\u0000\u0220"+
		"\u0221\u0005.\u0000\u0000\u0221Q\u0001\u0000\u0000\u0000\u0222\u0224\u0005"+
		"\t\u0000\u0000\u0223\u0222\u0001\u0000\u0000\u0000\u0223\u0224\u0001\u0000"+
		"\u0000\u0000\u0224\u0225\u0001\u0000\u0000\u0000\u0225\u0227\u0005*\u0000"+
		"\u0000\u0226\u0228\u0005\t\u0000\u0000\u0227\u0226\u0001\u0000\u0000\u0000"+
		"\u0227\u0228\u0001\u0000\u0000\u0000\u0228\u022b\u0001\u0000\u0000\u0000"+
		"\u0229\u022b\u0005\t\u0000\u0000\u022a\u0223\u0001\u0000\u0000\u0000\u022a"+
		"\u0229\u0001\u0000\u0000\u0000\u022bS\u0001\u0000\u0000\u0000\u022c\u022f"+
		"\u0003V+\u0000\u022d\u022e\u0005\u0019\u0000\u0000\u022e\u0230\u0003T"+
		"*\u0000\u022f\u022d\u0001\u0000\u0000\u0000\u022f\u0230\u0001\u0000\u0000"+
		"\u0000\u0230U\u0001\u0000\u0000\u0000\u0231\u0236\u0003X,\u0000\u0232"+
		"\u0233\u0005(\u0000\u0000\u0233\u0235\u0003X,\u0000\u0234\u0232\u0001"+
		"\u0000\u0000\u0000\u0235\u0238\u0001\u0000\u0000\u0000\u0236\u0234\u0001"+
		"\u0000\u0000\u0000\u0236\u0237\u0001\u0000\u0000\u0000\u0237W\u0001\u0000"+
		"\u0000\u0000\u0238\u0236\u0001\u0000\u0000\u0000\u0239\u023b\u0005\u0013"+
		"\u0000\u0000\u023a\u0239\u0001\u0000\u0000\u0000\u023b\u023e\u0001\u0000"+
		"\u0000\u0000\u023c\u023a\u0001\u0000\u0000\u0000\u023c\u023d\u0001\u0000"+
		"\u0000\u0000\u023d\u023f\u0001\u0000\u0000\u0000\u023e\u023c\u0001\u0000"+
		"\u0000\u0000\u023f\u0240\u0003Z-\u0000\u0240Y\u0001\u0000\u0000\u0000"+
		"\u0241\u0251\u00055\u0000\u0000\u0242\u0244\u0005%\u0000\u0000\u0243\u0242"+
		"\u0001\u0000\u0000\u0000\u0243\u0244\u0001\u0000\u0000\u0000\u0244\u0245"+
		"\u0001\u0000\u0000\u0000\u0245\u0251\u00054\u0000\u0000\u0246\u0251\u0005"+
		"3\u0000\u0000\u0247\u0251\u0005\u0016\u0000\u0000\u0248\u0251\u0005\u0017"+
		"\u0000\u0000\u0249\u0251\u0005\u0018\u0000\u0000\u024a\u0251\u00056\u0000"+
		"\u0000\u024b\u0251\u0003h4\u0000\u024c\u0251\u0003\\.\u0000\u024d\u0251"+
		"\u0003`0\u0000\u024e\u0251\u0003b1\u0000\u024f\u0251\u0003d2\u0000\u0250"+
		"\u0241\u0001\u0000\u0000\u0000\u0250\u0243\u0001\u0000\u0000\u0000\u0250"+
		"\u0246\u0001\u0000\u0000\u0000\u0250\u0247\u0001\u0000\u0000\u0000\u0250"+
		"\u0248\u0001\u0000\u0000\u0000\u0250\u0249\u0001\u0000\u0000\u0000\u0250"+
		"\u024a\u0001\u0000\u0000\u0000\u0250\u024b\u0001\u0000\u0000\u0000\u0250"+
		"\u024c\u0001\u0000\u0000\u0000\u0250\u024d\u0001\u0000\u0000\u0000\u0250"+
		"\u024e\u0001\u0000\u0000\u0000\u0250\u024f\u0001\u0000\u0000\u0000\u0251"+
		"[\u0001\u0000\u0000\u0000\u0252\u025f\u00051\u0000\u0000\u0253\u0259\u0003"+
		"^/\u0000\u0254\u0255\u0003R)\u0000\u0255\u0256\u0003^/\u0000\u0256\u0258"+
		"\u0001\u0000\u0000\u0000\u0257\u0254\u0001\u0000\u0000\u0000\u0258\u025b"+
		"\u0001\u0000\u0000\u0000\u0259\u0257\u0001\u0000\u0000\u0000\u0259\u025a"+
		"\u0001\u0000\u0000\u0000\u025a\u025d\u0001\u0000\u0000\u0000\u025b\u0259"+
		"\u0001\u0000\u0000\u0000\u025c\u025e\u0005*\u0000\u0000\u025d\u025c\u0001"+
		"\u0000\u0000\u0000\u025d\u025e\u0001\u0000\u0000\u0000\u025e\u0260\u0001"+
		"\u0000\u0000\u0000\u025f\u0253\u0001\u0000\u0000\u0000\u025f\u0260\u0001"+
		"\u0000\u0000\u0000\u0260\u0261\u0001\u0000\u0000\u0000\u0261\u0262\u0005"+
		"2\u0000\u0000\u0262]\u0001\u0000\u0000\u0000\u0263\u0265\u0003j5\u0000"+
		"\u0264\u0266\u0005,\u0000\u0000\u0265\u0264\u0001\u0000\u0000\u0000\u0265"+
		"\u0266\u0001\u0000\u0000\u0000\u0266\u0267\u0001\u0000\u0000\u0000\u0267"+
		"\u0268\u0005+\u0000\u0000\u0268\u0269\u0003T*\u0000\u0269_\u0001\u0000"+
		"\u0000\u0000\u026a\u026b\u00051\u0000\u0000\u026b\u026c\u0003V+\u0000"+
		"\u026c\u026d\u0005\u001b\u0000\u0000\u026d\u026e\u0003V+\u0000\u026e\u026f"+
		"\u00052\u0000\u0000\u026fa\u0001\u0000\u0000\u0000\u0270\u0271\u0005/"+
		"\u0000\u0000\u0271\u0272\u0003V+\u0000\u0272\u0273\u00050\u0000\u0000"+
		"\u0273c\u0001\u0000\u0000\u0000\u0274\u0275\u0003\f\u0006\u0000\u0275"+
		"\u027b\u0003f3\u0000\u0276\u0277\u0003R)\u0000\u0277\u0278\u0003f3\u0000"+
		"\u0278\u027a\u0001\u0000\u0000\u0000\u0279\u0276\u0001\u0000\u0000\u0000"+
		"\u027a\u027d\u0001\u0000\u0000\u0000\u027b\u0279\u0001\u0000\u0000\u0000"+
		"\u027b\u027c\u0001\u0000\u0000\u0000\u027c\u027e\u0001\u0000\u0000\u0000"+
		"\u027d\u027b\u0001\u0000\u0000\u0000\u027e\u027f\u0005.\u0000\u0000\u027f"+
		"e\u0001\u0000\u0000\u0000\u0280\u0282\u0003h4\u0000\u0281\u0280\u0001"+
		"\u0000\u0000\u0000\u0281\u0282\u0001\u0000\u0000\u0000\u0282\u0283\u0001"+
		"\u0000\u0000\u0000\u0283\u0284\u0005+\u0000\u0000\u0284\u0287\u0003T*"+
		"\u0000\u0285\u0287\u0003V+\u0000\u0286\u0281\u0001\u0000\u0000\u0000\u0286"+
		"\u0285\u0001\u0000\u0000\u0000\u0287g\u0001\u0000\u0000\u0000\u0288\u0289"+
		"\u0007\u0006\u0000\u0000\u0289i\u0001\u0000\u0000\u0000\u028a\u029b\u0003"+
		"h4\u0000\u028b\u029b\u0005\n\u0000\u0000\u028c\u029b\u0005\u000b\u0000"+
		"\u0000\u028d\u029b\u0005\f\u0000\u0000\u028e\u029b\u0005\r\u0000\u0000"+
		"\u028f\u029b\u0005\u000e\u0000\u0000\u0290\u029b\u0005\u000f\u0000\u0000"+
		"\u0291\u029b\u0005\u0010\u0000\u0000\u0292\u029b\u0005\u0011\u0000\u0000"+
		"\u0293\u029b\u0005\u0012\u0000\u0000\u0294\u029b\u0005\u0013\u0000\u0000"+
		"\u0295\u029b\u0005\u0014\u0000\u0000\u0296\u029b\u0005\u0015\u0000\u0000"+
		"\u0297\u029b\u0005\u0016\u0000\u0000\u0298\u029b\u0005\u0017\u0000\u0000"+
		"\u0299\u029b\u0005\u0018\u0000\u0000\u029a\u028a\u0001\u0000\u0000\u0000"+
		"\u029a\u028b\u0001\u0000\u0000\u0000\u029a\u028c\u0001\u0000\u0000\u0000"+
		"\u029a\u028d\u0001\u0000\u0000\u0000\u029a\u028e\u0001\u0000\u0000\u0000"+
		"\u029a\u028f\u0001\u0000\u0000\u0000\u029a\u0290\u0001\u0000\u0000\u0000"+
		"\u029a\u0291\u0001\u0000\u0000\u0000\u029a\u0292\u0001\u0000\u0000\u0000"+
		"\u029a\u0293\u0001\u0000\u0000\u0000\u029a\u0294\u0001\u0000\u0000\u0000"+
		"\u029a\u0295\u0001\u0000\u0000\u0000\u029a\u0296\u0001\u0000\u0000\u0000"+
		"\u029a\u0297\u0001\u0000\u0000\u0000\u029a\u0298\u0001\u0000\u0000\u0000"+
		"\u029a\u0299\u0001\u0000\u0000\u0000\u029bk\u0001\u0000\u0000\u0000Ro"+
		"v{~\u0083\u008c\u0095\u0099\u009e\u00a2\u00ab\u00b4\u00b7\u00bc\u00c3"+
		"\u00cf\u00d5\u00d9\u00e0\u00e5\u00e9\u00f0\u00f7\u00fd\u0101\u0109\u0114"+
		"\u011f\u0122\u0125\u0129\u0133\u013b\u0141\u014a\u0151\u0158\u0160\u0166"+
		"\u016e\u0174\u017f\u0188\u018b\u018f\u0195\u019b\u01a8\u01ab\u01ae\u01b8"+
		"\u01c6\u01cb\u01cd\u01dd\u01e1\u01e3\u01f2\u01f6\u0205\u0209\u020b\u0212"+
		"\u0216\u021b\u021e\u0223\u0227\u022a\u022f\u0236\u023c\u0243\u0250\u0259"+
		"\u025d\u025f\u0265\u027b\u0281\u0286\u029a";
	public static final ATN _ATN =
		new ATNDeserializer().deserialize(_serializedATN.toCharArray());
	static {
		_decisionToDFA = new DFA[_ATN.getNumberOfDecisions()];
		for (int i = 0; i < _ATN.getNumberOfDecisions(); i++) {
			_decisionToDFA[i] = new DFA(_ATN.getDecisionState(i), i);
		}
	}
}